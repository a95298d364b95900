import { expect, test } from 'vitest';
import { checkEntries } from './check-entries';
import { describeFault } from './fault';
import { linkEntries } from './link-entries';
import { type ParsedEntry, parseEntry } from './parse-entry';
import { parseRelations } from './parse-relations';

const ABOUT =
  'Thing that this test made up, of which nothing else is known to anybody. Stories do not name it, since it is none that there ever was.';

function entry(id: string, fields: string): ParsedEntry {
  const parsed = parseEntry(
    `glossary/${id}.yml`,
    `${fields}\ngloss: Thing\nabout: ${ABOUT}\nsources: [https://example.org/]\n`,
  );
  if (!parsed.entry) throw new Error(parsed.faults.map(describeFault).join('\n'));
  return parsed.entry;
}

const HEADER = 'from\trelation\tto\tsince\tuntil\tsource\n';
const relations = (...lines: string[]) =>
  parseRelations('relations.tsv', HEADER + lines.map((line) => `${line}\n`).join(''));

test('a relation is on the cards of both its ends', () => {
  const { relations: read, faults } = relations('state/a\tbacks\tgroup/b\t2012\t\thttps://example.org/');
  expect(faults).toEqual([]);
  const { entries } = linkEntries(
    [entry('state/a', 'name: A'), entry('group/b', 'name: B\ncountry: a')],
    read,
    '2025-06-30',
  );
  expect(entries[0]?.relations).toEqual([
    { type: 'backs', side: 'from', other: { id: 'group/b', name: 'B' }, since: '2012', seen: '2025-06-30' },
  ]);
  expect(entries[1]?.relations).toEqual([
    { type: 'backs', side: 'to', other: { id: 'state/a', name: 'A' }, since: '2012', seen: '2025-06-30' },
  ]);
  expect(entries[1]?.country).toEqual({ id: 'state/a', name: 'A' });
});

test('what is open was last known to hold at the edition, unless it says otherwise', () => {
  const status =
    'name: A\nstatus:\n  - { text: Open, since: 2012 }\n  - { text: Seen, since: 2013, seen: 2020 }\n  - { text: Ended, since: 2014, until: 2015 }';
  const { entries } = linkEntries([entry('state/a', status)], [], '2025-06-30');
  expect(entries[0]?.roles.map(({ seen }) => seen)).toEqual(['2025-06-30', '2020', undefined]);
});

test('references to nothing are told with their file and field', () => {
  const { relations: read } = relations('state/a\tbacks\tgroup/none\t\t\thttps://example.org/');
  const { faults } = linkEntries([entry('state/a', 'name: A\ncapital: nowhere')], read, '2025-06-30');
  expect(faults.map(describeFault)).toEqual([
    "data/relations.tsv:2: to: 'group/none' is no entry: add its file or correct the id (state/a backs group/none)",
    "data/glossary/state/a.yml:2: capital: 'nowhere' is no place of the dataset: add glossary/place/nowhere.yml or correct it",
  ]);
});

test('faults of relations are told with line and field, and the rest is kept', () => {
  const { relations: read, faults } = relations(
    'state/a\tlikes\tgroup/b\t\t\thttps://example.org/',
    'a\tbacks\tgroup/b\t2012-13\t\tnone',
    'state/a\tbacks',
    'state/a\tbacks\tgroup/b\t\t\thttps://example.org/',
  );
  expect(read).toHaveLength(1);
  expect(faults.map(describeFault)).toEqual([
    "data/relations.tsv:2: relation: 'likes' is none of backs, opposes, part of, led by, split from, armed by, allied with, member of, owned by, made by",
    "data/relations.tsv:3: from: 'a' is no id: write kind/id",
    "data/relations.tsv:3: since: '2012-13' is no date",
    'data/relations.tsv:3: source: must be an address that begins with https://',
    'data/relations.tsv:4: line: has 2 columns, not 6',
  ]);
  expect(parseRelations('relations.tsv', 'from,to\n').faults.map(describeFault)).toEqual([
    'data/relations.tsv:1: must begin with the line from, relation, to, since, until, source, parted by tabs',
  ]);
});

test('two entries for one thing, and two that claim one name, are told', () => {
  const { entries } = linkEntries(
    [
      entry(
        'group/a',
        'name: A\nwikidata: Q1\nwikipedia: Thing\nnames:\n  - The Front\n  - { text: Guards, as: weak }',
      ),
      entry(
        'group/b',
        'name: B\nwikidata: Q1\nwikipedia: Thing\nnames:\n  - the front\n  - { text: Guards, as: weak }',
      ),
    ],
    [],
    '2025-06-30',
  );
  expect(checkEntries(entries, (id) => ({ file: `glossary/${id}.yml` })).map(describeFault)).toEqual([
    "data/glossary/group/b.yml: wikidata: 'Q1' is also that of group/a: merge the two, or correct one of them",
    "data/glossary/group/b.yml: wikipedia: 'Thing' is also that of group/a: merge the two, or correct one of them",
    "data/glossary/group/b.yml: names: 'the front' is also a name of group/a: make it weak, or drop it from one",
  ]);
});

test('a passage that repeats the name, or tells of a later year, is told', () => {
  const passage = (text: string) =>
    `${text} that this test made up, of which nothing else is known to anybody. Stories do not name it, since it is none that there was.`;
  const about = `  - text: ${passage('Acme, a thing')}\n  - since: 2014\n    text: ${passage('Thing, gone by 2019,')}\n  - since: 2016\n    text: ${passage('Thing of no use')}`;
  const parsed = parseEntry(
    'glossary/group/acme.yml',
    `name: Acme\ngloss: Thing\nabout:\n${about}\nsources: [https://example.org/]\n`,
  );
  if (!parsed.entry) throw new Error(parsed.faults.map(describeFault).join('\n'));
  const { entries } = linkEntries([parsed.entry], [], '2025-06-30');
  expect(checkEntries(entries, (id) => ({ file: `glossary/${id}.yml` })).map(describeFault)).toEqual([
    'data/glossary/group/acme.yml: about.0: begins with the name, which the card prints above it',
    'data/glossary/group/acme.yml: about.1: tells of a year after 2016, when the next passage begins',
  ]);
});
