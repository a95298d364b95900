import { expect, test } from 'vitest';
import type { EntryId } from './entry';
import { parseFamiliar } from './parse-familiar';

const known = new Set<EntryId>(['state/iran', 'body/opec']);
const parse = (...lines: readonly string[]) =>
  parseFamiliar('familiar.tsv', ['entry\tknown to', ...lines, ''].join('\n'), known);

test('tells who needs no explanation', () => {
  const { knownTo, faults } = parse('state/iran\tfollowers', 'body/opec\tspecialists');
  expect([...knownTo]).toEqual([
    ['state/iran', 'followers'],
    ['body/opec', 'specialists'],
  ]);
  expect(faults).toEqual([]);
});

test.each([
  ['state/atlantis\tfollowers', 'entry', "'state/atlantis' is no entry"],
  ['state/iran\teveryone', 'known to', "'everyone' is none of followers, specialists"],
])('%s is a fault that names the line and the field', (line, field, message) => {
  const { knownTo, faults } = parse('body/opec\tspecialists', line);
  expect(knownTo.size).toBe(1);
  expect(faults).toMatchObject([{ file: 'familiar.tsv', line: 3, field }]);
  expect(faults[0]?.message).toContain(message);
});

test('an entry has one line', () => {
  expect(parse('state/iran\tfollowers', 'state/iran\tspecialists').faults[0]?.line).toBe(3);
});
