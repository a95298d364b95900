import { expect, test } from 'vitest';
import { asOf } from './as-of';
import { findContradictions } from './contradictions';
import type { Entry } from './entry';
import { describeFault } from './fault';
import { linkEntries } from './link-entries';
import { mergeEntries, withRoles } from './merge-entries';
import { type ParsedEntry, parseEntry } from './parse-entry';
import { parseFacts, parseRoles } from './parse-facts';
import { parseSources } from './parse-sources';

const { sources } = parseSources(
  'facts/sources.tsv',
  'code\ttitle\tlicence\tuse\thome\taddress\nbook\tBook\tpublic domain\tBooks\thttps://book.example/\thttps://book.example/{id}\n',
);
const byCode = new Map(sources.map((source) => [source.code, source]));
const people = (...lines: string[]) =>
  parseFacts(
    'facts/people.tsv',
    ['id\tname\tnames\tsurnames\tgloss\tsources', ...lines, ''].join('\n'),
    'person',
    byCode,
  );
const offices = (...lines: string[]) =>
  parseRoles(
    'facts/offices.tsv',
    ['entry\ttext\tsince\tuntil\tseen\tsource', ...lines, ''].join('\n'),
    byCode,
  );

function only(entries: readonly ParsedEntry[]): Entry {
  return linkEntries(entries, [], '2025-06-30').entries[0] as Entry;
}

test('a line of a table is an entry: names, surnames, addresses of its sources', () => {
  const { entries, faults } = people(
    'ann-poe\tAnn Poe\tAnna Poe|Ann R. Poe\tPoe\tFrench politician\tbook:7|book',
  );
  expect(faults).toEqual([]);
  expect(only(entries)).toMatchObject({
    id: 'person/ann-poe',
    names: [
      { text: 'Anna Poe', as: 'full' },
      { text: 'Ann R. Poe', as: 'full' },
      { text: 'Poe', as: 'surname' },
    ],
    about: [],
    sources: ['https://book.example/7', 'https://book.example/'],
  });
});

test('faults name the file, the line, the field and what to do', () => {
  const faulty = [
    ...people('Ann Poe\tAnn Poe\t\t\tFrench politician\tnobody', 'a\tb', 'ann-poe\t\t\t\tx\tbook').faults,
    ...offices('person/a\tMinister\t2014-02-30\t\t\tbook', 'person/a\tMinister\t2015\t2014\t\tbook').faults,
    ...parseFacts('facts/x.tsv', 'id\tcolour\n', 'person', byCode).faults,
  ];
  expect(faulty.map(describeFault)).toEqual([
    'data/facts/people.tsv:3: has 2 columns, not 6',
    'data/facts/people.tsv:4: name: is empty',
    "data/facts/people.tsv:2: id: 'Ann Poe' is no id: small letters and hyphens",
    "data/facts/people.tsv:2: sources: 'nobody' is no source of facts/sources.tsv",
    "data/facts/offices.tsv:2: since: '2014-02-30' is no date: write 2014, 2014-09 or 2014-09-08",
    'data/facts/offices.tsv:3: until: ends before it begins',
    expect.stringContaining(
      'data/facts/x.tsv:1: colour, name, gloss, sources: the first line must name its columns',
    ),
  ]);
});

test('an office that had ended some time between two editions is claimed up to the first, and past it only as recorded', () => {
  const [role] =
    offices('person/a\tMinister of Ruritania\t2001-05\t2009-11\t2008-03\tbook').roles.get('person/a') ?? [];
  const { entries } = people('a\tAnn Poe\t\t\tPolitician\tbook');
  const entry = only(entries.map((parsed) => withRoles(parsed, role ? [role] : [])));
  const certainty = (day: string) => asOf(entry, day).roles[0]?.certainty;
  expect(['2001-04-30', '2001-05-10', '2005-01-01', '2008-06-01', '2009-12-01'].map(certainty)).toEqual([
    undefined,
    'perhaps',
    'yes',
    'last-recorded',
    undefined,
  ]);
});

const file = (body: string) => {
  const about =
    'Politician whom this test made up, who never held an office of any weight in any country. Stories do not name her, since there is none.';
  const parsed = parseEntry(
    'glossary/person/ann-poe.yml',
    `name: Anne Poe\ngloss: Politician\n${body}\nabout: ${about}\nsources: [https://example.org/]\n`,
  );
  if (!parsed.entry) throw new Error(parsed.faults.map(describeFault).join('\n'));
  return parsed.entry;
};
const fact = () => {
  const { roles } = offices(
    'person/ann-poe\tForeign minister of Ruritania\t2001-05-02\t2003-01-01\t\tbook',
    'person/ann-poe\tPrime minister of Ruritania\t2005-01-01\t2006-01-01\t\tbook',
  );
  return people('ann-poe\tAnn Poe\tAnn R. Poe\tPoe\tFrench politician\tbook').entries.map((entry) =>
    withRoles(entry, roles.get(entry.id) ?? []),
  );
};

test('a glossary file enriches a line: what it says stands, what it leaves out the table adds', () => {
  const own = file(
    'offices:\n  - { title: Minister of foreign affairs, since: 2001-05-02, until: 2003-01-02 }',
  );
  const { entries } = mergeEntries(fact(), [own]);
  expect(entries).toHaveLength(1);
  const entry = only(entries);
  expect(entry.name).toBe('Anne Poe');
  expect(entry.roles.map(({ text }) => text)).toEqual([
    'Minister of foreign affairs',
    'Prime minister of Ruritania',
  ]);
  expect(entry.names.map(({ text }) => text)).toContain('Ann R. Poe');
  expect(entry.sources).toEqual(['https://example.org/', 'https://book.example/']);
});

test('two lines with one id are told', () => {
  const twice = mergeEntries([...fact(), ...fact()], []);
  expect(twice.faults.map(describeFault)).toEqual([
    "data/facts/people.tsv:2: id: 'person/ann-poe' is also in facts/people.tsv:2: give one of them another id",
  ]);
});

test('contradictions of file and table are listed; a month of difference is none', () => {
  const near = file('offices:\n  - { title: Foreign minister, since: 2001-05-20, until: 2003-01 }');
  expect(findContradictions(fact(), [near])).toEqual([]);
  const far = file('offices:\n  - { title: Foreign minister, since: 2001-09-20, until: 2003-01 }');
  expect(findContradictions(fact(), [far]).map(describeFault)).toEqual([
    "data/glossary/person/ann-poe.yml: offices: 'Foreign minister' is 2001-09-20 to 2003-01 here and 2001-05-02 to 2003-01-01 in the tables ('Foreign minister of Ruritania')",
  ]);
});
