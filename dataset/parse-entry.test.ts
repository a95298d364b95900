import { expect, test } from 'vitest';
import { describeFault } from './fault';
import { parseEntry } from './parse-entry';

const FILE = 'glossary/person/jane-doe.yml';
const ABOUT =
  'Envoy of a country that this test made up, and of no other on any map. Stories name her when they put a parser of entries to the test.';

const faultsOf = (text: string, file = FILE) => parseEntry(file, text).faults.map(describeFault);

const valid = `name: Jane Doe
gloss: Envoy
born: 1960
offices:
  - { title: Envoy, since: 2014-09, until: 2015 }
about: ${ABOUT}
sources:
  - https://example.org/jane
`;

test('a valid file gives an entry', () => {
  const { entry, faults } = parseEntry(FILE, valid);
  expect(faults).toEqual([]);
  expect(entry?.id).toBe('person/jane-doe');
  expect(entry?.fields.born).toBe('1960');
  expect(entry?.roles).toEqual([{ text: 'Envoy', since: '2014-09', until: '2015' }]);
  expect(entry?.fields.about).toEqual([{ text: ABOUT }]);
});

test.each([
  ['a wrong folder', valid, 'glossary/people/jane-doe.yml', /belongs in glossary\/<kind>/],
  ['a file name that is no id', valid, 'glossary/person/Jane.yml', /belongs in glossary\/<kind>/],
])('%s is told', (_, text, file, message) => {
  expect(faultsOf(text, file)).toEqual([expect.stringMatching(message)]);
});

test.each([
  [
    'no date',
    valid.replace('2014-09,', '2014-13,'),
    `data/${FILE}:5: offices.0.since: is no date: write 2014, 2014-09 or 2014-09-08`,
  ],
  [
    'a misspelt field',
    valid.replace('gloss:', 'glos:'),
    `data/${FILE}:2: glos: is no field: see data/README.md`,
  ],
  [
    'a long gloss',
    valid.replace('Envoy\n', `${'x'.repeat(61)}\n`),
    `data/${FILE}:2: gloss: is longer than 60 characters`,
  ],
  [
    'a full stop',
    valid.replace('gloss: Envoy', 'gloss: Envoy.'),
    `data/${FILE}:2: gloss: is a phrase: no full stop`,
  ],
  [
    'an end before its beginning',
    valid.replace('until: 2015', 'until: 2013'),
    `data/${FILE}:5: offices.0: ends before it begins`,
  ],
  [
    'no source',
    valid.replace('https:', 'http:'),
    `data/${FILE}:8: sources.0: is no address: it must begin with https://`,
  ],
  [
    'a field of another kind',
    valid.replace('born: 1960', 'since: 1960'),
    `data/${FILE}:3: since: does not belong to people; use born, died or offices`,
  ],
  [
    'broken YAML',
    valid.replace('gloss: Envoy', 'gloss: [Envoy'),
    expect.stringMatching(`^data/${FILE}:[0-9]+: `),
  ],
])('%s is told with its line and field', (_, text, message) => {
  expect(faultsOf(text)).toContainEqual(message);
});

test('passages must be in order, and only the first may be without a date', () => {
  const about = (passages: string) => valid.replace(`about: ${ABOUT}`, `about:\n${passages}`);
  const passage = (since?: string) => `  - ${since ? `since: ${since}\n    ` : ''}text: ${ABOUT}\n`;
  expect(faultsOf(about(passage() + passage('2014') + passage('2015-01-02')))).toEqual([]);
  expect(faultsOf(about(passage('2015') + passage('2014')))).toEqual([
    `data/${FILE}:9: about.1: passages must be in order of since`,
  ]);
  expect(faultsOf(about(passage('2015') + passage()))).toEqual([
    `data/${FILE}:9: about.1: only the first passage may have no since`,
  ]);
});
