import { sampleCard, sampleMention } from '../../components/sample-card';
import type { Example } from './examples';

const ISLAMIC_STATE = sampleCard({
  id: 'group/islamic-state',
  kind: 'group',
  name: 'Islamic State',
  gloss: 'Sunni jihadist group in Iraq and Syria',
  about:
    'Sunni jihadist group under Abu Bakr al-Baghdadi that holds parts of Iraq and Syria. It grew out of al Qaeda in Iraq; al Qaeda disowned it in February 2014.',
  roles: [
    {
      text: 'Declared a caliphate over parts of Iraq and Syria',
      since: '2014-06-29',
      until: '2019-03-23',
      certainty: 'yes',
    },
  ],
  past: [
    {
      text: 'Islamic State of Iraq and the Levant',
      since: '2013-04-08',
      until: '2014-06-29',
      certainty: 'yes',
    },
    { text: 'Islamic State of Iraq', since: '2006-10-13', until: '2013-04-08', certainty: 'yes' },
  ],
  names: ['Daesh', 'ISIS', 'ISIL', 'IS'],
  relations: [
    { type: 'opposes', side: 'to', entry: 'state/iraq', name: 'Iraq', kind: 'state', certainty: 'yes' },
    { type: 'opposes', side: 'to', entry: 'state/syria', name: 'Syria', kind: 'state', certainty: 'yes' },
    {
      type: 'opposes',
      side: 'to',
      entry: 'state/united-states',
      name: 'United States',
      kind: 'state',
      certainty: 'yes',
    },
    {
      type: 'opposes',
      side: 'to',
      entry: 'group/peshmerga',
      name: 'Peshmerga',
      kind: 'group',
      certainty: 'yes',
    },
    {
      type: 'opposes',
      side: 'to',
      entry: 'group/nusra',
      name: 'Nusra Front',
      kind: 'group',
      certainty: 'yes',
    },
    { type: 'opposes', side: 'to', entry: 'group/ypg', name: 'YPG', kind: 'group', certainty: 'yes' },
    {
      type: 'led by',
      side: 'from',
      entry: 'person/baghdadi',
      name: 'Abu Bakr al-Baghdadi',
      kind: 'person',
      certainty: 'yes',
    },
    {
      type: 'split from',
      side: 'from',
      entry: 'group/al-qaeda',
      name: 'al Qaeda',
      kind: 'group',
      certainty: 'yes',
    },
  ],
  later: [
    { on: '2017-07', type: 'happened', text: 'driven out of Mosul by Iraqi forces' },
    { on: '2019-03-23', type: 'ended', text: 'Declared a caliphate over parts of Iraq and Syria' },
    { on: '2019-10-27', type: 'happened', text: 'its leader killed in a U.S. raid in Syria' },
  ],
  wikidata: 'Q2429253',
  wikipedia: 'Islamic State',
  sources: ['https://www.un.org/securitycouncil/a', 'https://www.state.gov/foreign-terrorist-organizations/'],
});

const IRAQ = sampleCard({
  id: 'state/iraq',
  kind: 'state',
  name: 'Iraq',
  gloss: 'State in the Middle East',
  about:
    "Oil state of some 35 million people, mostly Shi'ite Arabs, with a Sunni Arab minority and an autonomous Kurdish region. Islamic State took Mosul in June and holds about a third of the country.",
  roles: [
    { text: 'At war with Islamic State', since: '2014-01', until: '2017-12-09', certainty: 'yes' },
    {
      text: 'Coalition government of Haider al-Abadi',
      since: '2014-09-08',
      until: '2018-10-25',
      certainty: 'yes',
    },
  ],
  past: [
    { text: 'Under U.S. and allied occupation', since: '2003-04-09', until: '2004-06-28', certainty: 'yes' },
    { text: 'Foreign troops in the country', since: '2004-06-28', until: '2011-12-18', certainty: 'yes' },
  ],
  relations: [
    {
      type: 'led by',
      side: 'from',
      entry: 'person/fouad-massoum',
      name: 'Fouad Massoum',
      kind: 'person',
      certainty: 'yes',
    },
    {
      type: 'led by',
      side: 'from',
      entry: 'person/haider-al-abadi',
      name: 'Haider al-Abadi',
      kind: 'person',
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
  ],
  later: [{ on: '2017-12-09', type: 'ended', text: 'At war with Islamic State' }],
  at: [33.3, 44.4],
  wikidata: 'Q796',
  wikipedia: 'Iraq',
});

const RAQQA = sampleCard({
  id: 'place/raqqa',
  kind: 'place',
  name: 'Raqqa',
  gloss: 'City on the Euphrates in northern Syria',
  country: 'Syria',
  about:
    'Provincial capital that rebels took in March 2013, the first to fall in the war. Islamic State has driven the others out and rules its part of Syria from there.',
  roles: [{ text: 'Held by Islamic State', since: '2014-01', until: '2017-10-17', certainty: 'yes' }],
  past: [{ text: 'Held by rebels', since: '2013-03-06', until: '2014-01', certainty: 'yes' }],
  at: [35.95, 39.01],
  wikipedia: 'Raqqa',
});

const IRNA = sampleCard({
  id: 'agency/irna',
  kind: 'agency',
  name: 'IRNA',
  gloss: 'Islamic Republic News Agency of Iran',
  country: 'Iran',
  about:
    'News agency founded in 1934 as the Pars agency and renamed after the revolution. The government owns it and names its head, so what it carries is the state’s account.',
  roles: [{ text: 'State news agency', certainty: 'yes' }],
  relations: [
    { type: 'owned by', side: 'from', entry: 'state/iran', name: 'Iran', kind: 'state', certainty: 'yes' },
  ],
  wikipedia: 'Islamic Republic News Agency',
});

/** Cards of groups, states, places and agencies. */
export const POWERS: readonly Example[] = [
  {
    title: 'group, renamed',
    card: ISLAMIC_STATE,
    mention: sampleMention('Daesh', { position: { index: 9, count: 24 } }),
  },
  {
    title: 'state, by its capital',
    card: IRAQ,
    mention: sampleMention('Baghdad', {
      how: 'metonym',
      matched: 'Baghdad',
      position: { index: 16, count: 16 },
    }),
  },
  { title: 'city', card: RAQQA, mention: sampleMention('Raqqa', { position: { index: 1, count: 1 } }) },
  {
    title: 'news agency',
    card: IRNA,
    mention: sampleMention('IRNA', { how: 'acronym', position: { index: 1, count: 1 } }),
  },
  {
    title: 'opened from another',
    card: IRAQ,
    trail: [{ id: 'person/haider-al-abadi', name: 'Haider al-Abadi' }],
  },
];
