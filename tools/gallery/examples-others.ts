import { sampleCard, sampleMention } from '../../components/sample-card';
import type { Example } from './examples';

const RAFALE = sampleCard({
  id: 'weapon/rafale',
  kind: 'weapon',
  name: 'Rafale',
  gloss: 'French fighter aircraft',
  country: 'France',
  about:
    'Twin-engined fighter that flies from land and from the carrier Charles de Gaulle. France has used it over Afghanistan, Libya and Mali.',
  roles: [{ text: 'In service with France', since: '2001', certainty: 'yes' }],
  relations: [
    {
      type: 'made by',
      side: 'from',
      entry: 'body/dassault',
      name: 'Dassault Aviation',
      kind: 'body',
      certainty: 'yes',
    },
  ],
  wikipedia: 'Dassault Rafale',
});

const WAR = sampleCard({
  id: 'event/iran-iraq-war',
  kind: 'event',
  name: 'Iran-Iraq War',
  gloss: 'War that Iraq began by invading Iran',
  life: { since: '1980-09-22', until: '1988-08-20' },
  about:
    'War of eight years that killed hundreds of thousands and moved the border nowhere. It ended with a ceasefire that the United Nations had called for.',
  wikipedia: 'Iran–Iraq War',
});

const CALIPHATE = sampleCard({
  id: 'term/caliphate',
  kind: 'term',
  name: 'caliphate',
  gloss: 'State under a successor of the Prophet Mohammad',
  about:
    'A state whose ruler, the caliph, claims to lead all Muslims. The last one widely recognised was the Ottoman, which Turkey abolished in 1924.',
  wikipedia: 'Caliphate',
});

const UNRWA = sampleCard({
  id: 'body/unrwa',
  kind: 'body',
  name: 'United Nations Relief and Works Agency for Palestine Refugees in the Near East',
  gloss: 'U.N. agency for Palestinian refugees',
  about:
    'Agency set up in 1949 that runs schools and clinics for some five million registered refugees. Its schools sheltered people during the war in Gaza this summer.',
  names: ['UNRWA'],
  relations: [
    {
      type: 'part of',
      side: 'from',
      entry: 'body/un',
      name: 'United Nations',
      kind: 'body',
      certainty: 'yes',
    },
  ],
  wikipedia: 'UNRWA',
});

const JAZEERA = sampleCard({
  id: 'agency/al-jazeera',
  kind: 'agency',
  name: 'قناة الجزيرة الفضائية',
  gloss: 'Arabic news channel in Doha',
  country: 'قطر',
  about:
    'Satellite channel that began in 1996 with money from the emir of Qatar. Egypt holds three of its journalists in jail.',
  names: ['Al Jazeera', 'الجزيرة'],
  relations: [
    { type: 'owned by', side: 'from', entry: 'state/qatar', name: 'قطر', kind: 'state', certainty: 'yes' },
  ],
  wikipedia: 'Al Jazeera Arabic',
});

/** Cards of the other kinds, and names that are hard to set. */
export const OTHERS: readonly Example[] = [
  { title: 'weapon', card: RAFALE, mention: sampleMention('Rafale') },
  { title: 'event, over', card: WAR, mention: sampleMention('Iran-Iraq War') },
  { title: 'term', card: CALIPHATE, mention: sampleMention('caliphate') },
  { title: 'long name', card: UNRWA, mention: sampleMention('UNRWA', { how: 'acronym' }) },
  {
    title: 'pinned, and just said to mean something else',
    card: CALIPHATE,
    mention: sampleMention('caliphate'),
    pinned: true,
    notice: { type: 'never', name: 'caliphate', text: 'Caliphate' },
  },
  { title: 'right to left', card: JAZEERA, mention: sampleMention('الجزيرة') },
  {
    title: 'third and last, not in the story',
    card: RAFALE,
    trail: [
      { id: 'person/haider-al-abadi', name: 'Haider al-Abadi' },
      { id: 'body/unrwa', name: UNRWA.name },
    ],
  },
];
