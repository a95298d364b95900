import { sampleCard, sampleMention } from '../../components/sample-card';
import type { Example } from './examples';

const ABADI = sampleCard({
  id: 'person/haider-al-abadi',
  kind: 'person',
  name: 'Haider al-Abadi',
  gloss: "Iraqi Shi'ite politician",
  country: 'Iraq',
  about:
    "Shi'ite politician of the Dawa party, chosen in August to form a government that Sunnis and Kurds would join. He takes office while Islamic State holds Mosul and much of the north-west.",
  roles: [{ text: 'Prime minister of Iraq', since: '2014-09-08', until: '2018-10-25', certainty: 'yes' }],
  past: [
    { text: 'Member of parliament', since: '2006', until: '2014-09-08', certainty: 'yes' },
    { text: 'Minister of communications of Iraq', since: '2003-09', until: '2004-06', certainty: 'yes' },
  ],
  names: ['Haidar al-Abadi', 'Haydar al-Abadi'],
  relations: [
    { type: 'led by', side: 'to', entry: 'state/iraq', name: 'Iraq', kind: 'state', certainty: 'yes' },
    {
      type: 'opposes',
      side: 'from',
      entry: 'group/islamic-state',
      name: 'Islamic State',
      kind: 'group',
      certainty: 'yes',
    },
    {
      type: 'backs',
      side: 'to',
      entry: 'state/united-states',
      name: 'United States',
      kind: 'state',
      certainty: 'yes',
    },
    { type: 'backs', side: 'to', entry: 'state/iran', name: 'Iran', kind: 'state', certainty: 'yes' },
    {
      type: 'member of',
      side: 'from',
      entry: 'group/dawa',
      name: 'Dawa party',
      kind: 'group',
      certainty: 'yes',
    },
  ],
  later: [
    { on: '2017-12-09', type: 'happened', text: 'declared the war against Islamic State won' },
    { on: '2018-10-25', type: 'ended', text: 'Prime minister of Iraq' },
  ],
  wikidata: 'Q5638132',
  wikipedia: 'Haider al-Abadi',
  sources: ['https://www.wikidata.org/wiki/Q5638132', 'https://www.un.org/press/en/2014/sc11553.doc.htm'],
});

const KERRY = sampleCard({
  id: 'person/john-kerry',
  kind: 'person',
  name: 'John Kerry',
  gloss: 'U.S. Democratic politician',
  country: 'United States',
  about:
    'Democrat who ran for president in 2004 and then led the Senate’s foreign relations committee. He negotiates with Iran about its nuclear programme and gathers states against Islamic State.',
  roles: [{ text: 'U.S. Secretary of State', since: '2013-02-01', until: '2017-01-20', certainty: 'yes' }],
  past: [
    { text: 'U.S. senator for Massachusetts', since: '1985-01-02', until: '2013-02-01', certainty: 'yes' },
    {
      text: 'Lieutenant governor of Massachusetts',
      since: '1983-03-06',
      until: '1985-01-02',
      certainty: 'yes',
    },
  ],
  later: [
    { on: '2017-01-20', type: 'ended', text: 'U.S. Secretary of State' },
    { on: '2021-01-20', type: 'began', text: 'U.S. special envoy for climate', until: '2024-03-06' },
  ],
  wikidata: 'Q22316',
  wikipedia: 'John Kerry',
  sources: ['https://history.state.gov/departmenthistory/people/kerry-john-forbes'],
});

const MASSOUM = sampleCard({
  id: 'person/fouad-massoum',
  kind: 'person',
  name: 'Fouad Massoum',
  gloss: 'Iraqi Kurdish politician',
  country: 'Iraq',
  about:
    'Kurdish politician and a founder of the Patriotic Union of Kurdistan, elected president by parliament in July. The post is by custom a Kurd’s and mostly ceremonial.',
  roles: [{ text: 'President of Iraq', since: '2014-07-24', until: '2018-10-02', certainty: 'yes' }],
  past: [{ text: 'Prime minister of the Kurdistan region', since: '1992', until: '1993', certainty: 'yes' }],
  names: ['Fuad Masum'],
  later: [{ on: '2018-10-02', type: 'ended', text: 'President of Iraq' }],
  wikidata: 'Q5563044',
  wikipedia: 'Fuad Masum',
});

const BUSH = sampleCard({
  id: 'person/george-w-bush',
  kind: 'person',
  name: 'George W. Bush',
  gloss: 'U.S. Republican politician',
  country: 'United States',
  about:
    'Republican who was president when the United States invaded Afghanistan in 2001 and Iraq in 2003. Stories name him for those wars and what followed from them.',
  past: [
    { text: 'President of the United States', since: '2001-01-20', until: '2009-01-20', certainty: 'yes' },
    { text: 'Governor of Texas', since: '1995-01-17', until: '2000-12-21', certainty: 'yes' },
  ],
  wikipedia: 'George W. Bush',
});

const SADDAM = sampleCard({
  id: 'person/saddam-hussein',
  kind: 'person',
  name: 'Saddam Hussein',
  gloss: 'Iraqi ruler, of the Baath party',
  country: 'Iraq',
  life: { since: '1937-04-28', until: '2006-12-30' },
  about:
    'Ruler of Iraq for 24 years, through a war with Iran and the invasion of Kuwait. A U.S.-led force overthrew him in 2003; an Iraqi court had him hanged.',
  past: [{ text: 'President of Iraq', since: '1979-07-16', until: '2003-04-09', certainty: 'yes' }],
  wikipedia: 'Saddam Hussein',
});

const ALLEN = sampleCard({
  id: 'person/john-allen',
  kind: 'person',
  name: 'John R. Allen',
  gloss: 'U.S. Marine Corps general, retired',
  country: 'United States',
  about:
    'Retired general who commanded international forces in Afghanistan until 2013. He is to coordinate the states that join the fight against Islamic State.',
  roles: [
    {
      text: 'U.S. envoy to the coalition against Islamic State',
      since: '2014-09',
      until: '2015-11',
      certainty: 'perhaps',
    },
  ],
  wikipedia: 'John R. Allen',
});

const KHAZALI = sampleCard({
  id: 'person/qais-al-khazali',
  kind: 'person',
  name: 'Qais al-Khazali',
  gloss: "Iraqi Shi'ite militia leader",
  country: 'Iraq',
  date: '2024-05-01',
  about:
    "Shi'ite cleric who broke with Moqtada al-Sadr and founded a militia that Iran backs. The United States put him under sanctions in 2019.",
  roles: [
    {
      text: 'Leader of Asaib Ahl al-Haq',
      since: '2006',
      certainty: 'last-recorded',
      recorded: '2023-01',
    },
  ],
  relations: [
    {
      type: 'backs',
      side: 'to',
      entry: 'state/iran',
      name: 'Iran',
      kind: 'state',
      certainty: 'last-recorded',
    },
    {
      type: 'led by',
      side: 'to',
      entry: 'group/aah',
      name: 'Asaib Ahl al-Haq',
      kind: 'group',
      certainty: 'perhaps',
    },
  ],
  wikipedia: 'Qais Khazali',
});

/** Cards of people, one for each way the card can speak of a role. */
export const PEOPLE: readonly Example[] = [
  {
    title: 'a week in office, surname',
    card: ABADI,
    mention: sampleMention('Abadi', { how: 'surname', position: { index: 2, count: 3 } }),
  },
  {
    title: 'a long career',
    card: KERRY,
    mention: sampleMention('John Kerry', { position: { index: 1, count: 1 } }),
  },
  {
    title: 'a near spelling',
    card: MASSOUM,
    mention: sampleMention('Fouad Masooum', { how: 'fuzzy', matched: 'Fouad Massoum', confidence: 0.75 }),
  },
  {
    title: 'another romanisation, pinned',
    card: MASSOUM,
    mention: sampleMention('Massum', { how: 'transliteration', matched: 'Massoum' }),
    pinned: true,
  },
  { title: 'no role, past offices', card: BUSH, mention: sampleMention('George W. Bush') },
  { title: 'dead', card: SADDAM, mention: sampleMention('Saddam Hussein') },
  { title: 'uncertain beginning', card: ALLEN, mention: sampleMention('John R. Allen') },
  { title: 'last recorded', card: KHAZALI, mention: sampleMention('Qais al-Khazali') },
];
