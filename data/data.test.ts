import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { asOf } from '../dataset/as-of';
import type { Card } from '../dataset/card';
import type { Entry, EntryId, Role } from '../dataset/entry';
import { describeFault } from '../dataset/fault';
import { SENTENCE_OPENERS } from '../matching/cue-words';
import { buildFoldTable, foldText } from '../matching/fold';
import { openMatcher } from '../matching/matcher';
import { allNames, packIndex } from '../matching/pack-index';
import { normalForm, skeleton, soundAlike } from '../matching/transliterate';
import { type Data, readData } from '../modules/dataset/read-data';

let data: Data;
const byId = new Map<EntryId, Entry>();

beforeAll(async () => {
  data = await readData('data');
  for (const entry of data.entries) byId.set(entry.id, entry);
}, 60_000); // two thousand files and a dozen tables, on a machine that runs browsers beside

function cardOf(id: EntryId, day: string) {
  const entry = byId.get(id);
  if (!entry) throw new Error(`no entry ${id}`);
  return asOf(entry, day);
}

const roles = (id: EntryId, day: string) => cardOf(id, day).roles.map(({ text }) => text);

const begin = ({ since = '' }: Role) => since;
const end = ({ until = '9999' }: Role) => until;

test('has no faults: each line below names a file and says what to mend', () => {
  expect(data.faults.map(describeFault)).toEqual([]);
});

test('every entry names its sources: a Wikidata id, a Wikipedia article or a page', () => {
  const without = data.entries.filter(
    ({ wikidata, wikipedia, sources }) => !wikidata && !wikipedia && sources.length === 0,
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('every source of a table is told, with its licence, where licences are listed', async () => {
  const listed = await readFile('data/LICENSES.md', 'utf8');
  const missing = data.sources.filter(
    ({ title, licence }) =>
      !listed.split('\n').some((line) => line.startsWith(`| ${title} |`) && line.endsWith(`| ${licence} |`)),
  );
  expect(missing.map(({ title }) => title)).toEqual([]);
});

test('nobody holds one office twice at a time', () => {
  const twice = data.entries.flatMap(({ id, roles }) =>
    roles.flatMap((role, i) =>
      roles
        .slice(i + 1)
        .filter(({ text }) => text === role.text)
        .filter((other) => begin(role) < end(other) && begin(other) < end(role))
        .map(({ text }) => `${id}: ${text}`),
    ),
  );
  expect(twice).toEqual([]);
});

describe('who held office on the day before, the day of and the day after', () => {
  test.each<[EntryId, string, string, string]>([
    ['person/haider-al-abadi', 'Prime minister of Iraq', '2014-09-08', '2018-10-25'],
    ['person/david-cameron', 'Prime minister of Britain', '2010-05-11', '2016-07-13'],
    ['person/barack-obama', 'President of the United States', '2009-01-20', '2017-01-20'],
    ['person/laurent-fabius', 'Foreign minister of France', '2012-05-16', '2016-02-11'],
    ['person/hassan-rouhani', 'President of Iran', '2013-08-03', '2021-08-03'],
    ['person/bashar-al-assad', 'President of Syria', '2000-07-17', '2024-12-08'],
  ])('%s: %s', (id, office, since, until) => {
    const eve = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(roles(id, eve(since))).not.toContain(office);
    expect(roles(id, since)).toContain(office);
    expect(roles(id, eve(until))).toContain(office);
    expect(roles(id, until)).not.toContain(office);
  });
});

test('South Sudan is a land of Sudan until 9 July 2011, and a state from then on', () => {
  const independence = ({ later }: Card) => later.some(({ text }) => text === 'became independent');
  const [before, after] = [
    cardOf('state/south-sudan', '2011-07-08'),
    cardOf('state/south-sudan', '2011-07-09'),
  ];
  expect([independence(before), independence(after)]).toEqual([true, false]);
  expect(before.about).not.toMatch(/independen/);
  expect(after.about).toMatch(/became independent in July 2011/);
  expect([before, after].map(({ roles }) => roles.length)).toEqual([0, 1]);
});

describe('who held an office on a day, of all the dataset knows', () => {
  const holders = (office: RegExp, day: string) =>
    data.entries
      .filter((entry) =>
        asOf(entry, day).roles.some(({ text, certainty }) => office.test(text) && certainty === 'yes'),
      )
      .map(({ name }) => name);

  test.each<[string, RegExp, string, string]>([
    ["Iraq's prime minister", /^Prime minister of Iraq$/, '2014-09-07', 'Nuri al-Maliki'],
    ["Iraq's prime minister", /^Prime minister of Iraq$/, '2014-09-08', 'Haider al-Abadi'],
    ["Iraq's prime minister", /^Prime minister of Iraq$/, '2014-09-09', 'Haider al-Abadi'],
    ["Germany's foreign minister", /^Foreign minister of Germany$/, '2022-03-01', 'Annalena Baerbock'],
    ["Britain's prime minister", /^Prime minister of Britain$/, '2022-09-05', 'Boris Johnson'],
    ["Britain's prime minister", /^Prime minister of Britain$/, '2022-09-06', 'Liz Truss'],
    ["Britain's prime minister", /^Prime minister of Britain$/, '2022-09-07', 'Liz Truss'],
    ["Britain's prime minister", /^Prime minister of Britain$/, '2022-10-24', 'Liz Truss'],
    ["Britain's prime minister", /^Prime minister of Britain$/, '2022-10-25', 'Rishi Sunak'],
    ["Syria's president", /^President of Syria$/, '2024-12-07', 'Bashar al-Assad'],
  ])('%s (%s) on %s is %s', (_, office, day, name) => {
    expect(holders(office, day)).toEqual([name]);
  });

  test('nobody is president of Syria on 9 December 2024', () => {
    expect(holders(/^President of Syria$/, '2024-12-09')).toEqual([]);
  });

  test('Nuri al-Maliki is vice president on 15 September 2014', () => {
    expect(roles('person/nuri-al-maliki', '2014-09-15')[0]).toBe('Vice president of Iraq');
  });
});

describe('one person is one entry', () => {
  test('no two people of one country have one full name, but for namesakes known to be two', () => {
    // Two men each; their names mark nobody unless the story settles which.
    const namesakes = ['andris berzins', 'chen chien-jen', 'ri yong-ho', 'soe win', 'henri'];
    const people = data.entries.filter(({ kind }) => kind === 'person');
    const seen = new Map<string, EntryId>();
    const twice = people.filter(({ id, name, country }) => {
      const key = `${country?.id} ${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}`;
      const known = namesakes.some((namesake) => key.endsWith(` ${namesake}`));
      const other = seen.get(key);
      seen.set(key, id);
      return other !== undefined && !known;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

test('no two people of one country are spelled alike, but for those known to be two', () => {
  const known = [
    'andris-berzins andris-berzins-latvia',
    'charles-iii prince-william', // both were Prince of Wales
    'chen-chien-jen chen-chien-jen-taiwan',
    'cyrus-vance cyrus-vance-jr',
    'david-kay david-kaye',
    'dennis-a-ross dennis-ross',
    'george-bush george-w-bush', // one after the other
    'ian-paisley ian-paisley-jr',
    'jesse-jackson jesse-l-jackson-jr',
    'joe-wilson joseph-wilson',
    'john-f-kennedy john-kennedy',
    'khaled-al-jarrah-al-sabah sabah-al-khalid-al-sabah',
    'le-minh-hung le-minh-huong',
    'lord-goldsmith lord-goldsmith-of-richmond-park',
    'nasser-mohammed-al-ahmed-al-sabah nawaf-al-ahmad-al-jaber-al-sabah',
    'nguyen-thai-binh nguyen-thi-binh',
    'ri-yong-ho ri-yong-ho-north-korea',
    'saad-al-abdullah-al-salim-al-sabah salem-sabah-al-salem-al-sabah',
    'soe-win soe-win-myanmar',
  ];
  const table = buildFoldTable();
  const byBones = new Map<string, { id: EntryId; form: string }[]>();
  for (const entry of data.entries.filter(({ kind }) => kind === 'person')) {
    for (const { text, as } of allNames(entry)) {
      if (as === 'surname' || !text.includes(' ')) continue;
      const form = normalForm(foldText(text, table));
      const key = `${entry.country?.id} ${skeleton(form)}`;
      byBones.set(key, [...(byBones.get(key) ?? []), { id: entry.id, form }]);
    }
  }
  const twins = [...byBones.values()].flatMap((people) =>
    people.flatMap((one, i) =>
      people
        .slice(i + 1)
        .filter((other) => other.id !== one.id && soundAlike(one.form, other.form, 'words'))
        .map((other) =>
          [one.id, other.id]
            .map((id) => id.replace('person/', ''))
            .sort()
            .join(' '),
        ),
    ),
  );
  expect([...new Set(twins)].filter((pair) => !known.includes(pair)).sort()).toEqual([]);
});

describe('names as they were', () => {
  test.each<[EntryId, string, string]>([
    ['agency/tass', '2010-01-01', 'ITAR-TASS'],
    ['agency/tass', '2015-01-01', 'TASS'],
    ['place/kyiv', '2017-01-01', 'Kiev'],
    ['place/kyiv', '2025-01-01', 'Kyiv'],
    ['group/islamic-state', '2013-04-01', 'Islamic State of Iraq'],
    ['group/islamic-state', '2014-06-01', 'Islamic State in Iraq and the Levant'],
    ['group/islamic-state', '2014-07-01', 'Islamic State'],
  ])('%s on %s is %s', (id, day, name) => {
    expect(cardOf(id, day).name).toBe(name);
  });
});

test('nothing is claimed for a day after the dataset was made', () => {
  const certain = data.entries.flatMap((entry) =>
    asOf(entry, '2030-01-01')
      .roles.filter(({ certainty }) => certainty === 'yes')
      .map(({ text }) => `${entry.id}: ${text}`),
  );
  expect(certain).toEqual([]);
});

test('the words of any sentence are nobody, whatever states a story names', () => {
  const matcher = openMatcher(packIndex(data.entries, data.notNames).buffer as ArrayBuffer);
  const states = data.entries.filter(({ kind }) => kind === 'state').map(({ name }) => `${name} said so.`);
  const words = [...SENTENCE_OPENERS].flatMap((word) => {
    const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    return [`${capital} it was so, they said.`, `It was so: ${capital} was it.`, `It was ${word} so.`];
  });
  const flows = [...states, ...words].map((text) => ({ role: 'paragraph', text }) as const);
  const marked = ['1997-03-03', '2005-05-05', '2013-06-06', '2017-11-11', '2025-02-02'].flatMap((date) =>
    matcher
      .findMentions({ date, flows })
      .filter(({ flow }) => flow >= states.length)
      .map(({ flow, entry }) => `${date} ${flows[flow]?.text} ${entry}`),
  );
  expect(marked).toEqual([]);
}, 60_000);
