import type { Entry, EntryId, Kind, Name, Role } from '../dataset/entry';

/** A small dataset for tests of matching: made-up facts about names that are easily confused. */
interface Sample {
  readonly country?: string;
  readonly capital?: EntryId;
  readonly names?: readonly (string | Partial<Name>)[];
  readonly offices?: readonly Role[];
  readonly born?: string;
  readonly since?: string;
}

function sample(
  id: EntryId,
  name: string,
  { country, capital, names = [], offices = [], born, since }: Sample = {},
): Entry {
  const begun = born ?? since;
  return {
    id,
    kind: id.slice(0, id.indexOf('/')) as Kind,
    name,
    gloss: `Gloss of ${name}`,
    ...(country ? { country: { id: `state/${country}`, name: country } } : {}),
    ...(capital ? { capital } : {}),
    life: begun ? { since: begun } : {},
    names: names.map((n) =>
      typeof n === 'string' ? { text: n, as: 'full' } : { text: '', as: 'full', ...n },
    ),
    roles: offices,
    moments: [],
    about: [{ text: 'About.' }],
    relations: [],
    sources: ['https://example.org/'],
  };
}

/** In order of id, as the packer wants them. */
export const SAMPLE_ENTRIES: readonly Entry[] = [
  sample('agency/irna', 'IRNA', { country: 'iran', names: [{ text: 'IRNA', as: 'acronym' }] }),
  sample('body/un', 'United Nations', { names: [{ text: 'UN', as: 'acronym' }] }),
  {
    ...sample('body/un-security-council', 'U.N. Security Council', {
      names: ['United Nations Security Council', { text: 'Security Council', as: 'weak' }],
    }),
    relations: [{ type: 'part of', side: 'from', other: { id: 'body/un', name: 'United Nations' } }],
  },
  sample('body/us-congress', 'U.S. Congress', {
    country: 'united-states',
    names: [{ text: 'Congress', as: 'weak' }],
  }),
  sample('body/who', 'World Health Organization', { names: [{ text: 'WHO', as: 'acronym' }] }),
  sample('event/islamic-revolution', 'Islamic revolution', {
    names: ['Islamic revolution of 1979'],
    since: '1979',
  }),
  sample('group/hamas', 'Hamas', { since: '1987' }),
  sample('group/hezbollah', 'Hezbollah', { since: '1982' }),
  sample('group/islamic-state', 'Islamic State', {
    since: '2004',
    names: ['Daesh', { text: 'IS', as: 'acronym' }, { text: 'ISIS', as: 'acronym' }],
  }),
  sample('person/abdullah-of-jordan', 'King Abdullah', {
    country: 'jordan',
    born: '1962',
    offices: [{ text: 'King of Jordan', since: '1999-02-07' }],
  }),
  sample('person/abdullah-of-saudi-arabia', 'King Abdullah', {
    country: 'saudi-arabia',
    born: '1924',
    offices: [{ text: 'King of Saudi Arabia', since: '2005-08-01', until: '2015-01-23' }],
  }),
  sample('person/bashar-al-assad', 'Bashar al-Assad', {
    country: 'syria',
    born: '1965',
    names: [{ text: 'Assad', as: 'surname' }],
    offices: [{ text: 'President of Syria', since: '2000-07-17', until: '2024-12-08' }],
  }),
  sample('person/fouad-massoum', 'Fouad Massoum', {
    country: 'iraq',
    born: '1938',
    names: [{ text: 'Massoum', as: 'surname' }],
  }),
  sample('person/hafez-al-assad', 'Hafez al-Assad', {
    country: 'syria',
    born: '1930',
    names: [{ text: 'Assad', as: 'surname' }],
    offices: [{ text: 'President of Syria', since: '1971', until: '2000-06-10' }],
  }),
  sample('person/haider-al-abadi', 'Haider al-Abadi', {
    country: 'iraq',
    born: '1952',
    names: [{ text: 'Abadi', as: 'surname' }],
    offices: [{ text: 'Prime minister of Iraq', since: '2014-09-08', until: '2018-10-25' }],
  }),
  sample('person/john-allen', 'John Allen', {
    country: 'united-states',
    born: '1953',
    names: [{ text: 'Allen', as: 'surname' }],
  }),
  sample('person/theresa-may', 'Theresa May', { names: [{ text: 'May', as: 'surname' }] }),
  sample('place/baghdad', 'Baghdad', { country: 'iraq' }),
  sample('place/hama', 'Hama', { country: 'syria' }),
  sample('place/paris', 'Paris', { country: 'france' }),
  sample('place/washington', 'Washington', { country: 'united-states' }),
  sample('state/france', 'France', { capital: 'place/paris', names: [{ text: 'French', as: 'demonym' }] }),
  sample('state/iran', 'Iran', { names: [{ text: 'Iranian', as: 'demonym' }] }),
  sample('state/iraq', 'Iraq', { capital: 'place/baghdad', names: [{ text: 'Iraqi', as: 'demonym' }] }),
  sample('state/jordan', 'Jordan'),
  sample('state/saudi-arabia', 'Saudi Arabia', { names: [{ text: 'Saudi', as: 'demonym' }] }),
  sample('state/syria', 'Syria'),
  sample('state/united-states', 'United States', {
    capital: 'place/washington',
    names: [{ text: 'US', as: 'acronym' }],
  }),
  sample('term/caliphate', 'caliphate', { names: ['caliphates'] }),
  sample('term/supreme-leader', 'supreme leader'),
  sample('weapon/rafale', 'Rafale'),
];

/** Somebody made up, of whom nothing but names is told. */
export function samplePerson(id: string, name: string, ...names: readonly (string | Partial<Name>)[]): Entry {
  return sample(`person/${id}`, name, { names });
}
