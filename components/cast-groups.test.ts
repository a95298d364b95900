import { expect, test } from 'vitest';
import { KINDS } from '../dataset/entry';
import { castGroups } from './cast-groups';
import type { CastMember } from './popup-state';

const cast: readonly CastMember[] = [
  { id: 'state/iran', name: 'Iran', kind: 'state', role: 'Islamic Republic', count: 9 },
  {
    id: 'person/erdogan',
    name: 'Recep Tayyip Erdoğan',
    kind: 'person',
    role: 'President of Turkey',
    count: 1,
  },
  { id: 'person/kerry', name: 'John Kerry', kind: 'person', role: 'U.S. Secretary of State', count: 2 },
];
const all = KINDS.map((kind) => ({ kind, on: true, count: 0 }));

const names = (filter: string, kinds = all) =>
  castGroups(cast, kinds, filter).map(({ kind, members }) => [kind, ...members.map(({ name }) => name)]);

test('by kind, in order of appearance within one', () => {
  expect(names('')).toEqual([
    ['person', 'Recep Tayyip Erdoğan', 'John Kerry'],
    ['state', 'Iran'],
  ]);
});

test('a kind that is off is left out', () => {
  expect(
    names(
      '',
      all.map((state) => ({ ...state, on: state.kind !== 'person' })),
    ),
  ).toEqual([['state', 'Iran']]);
});

test('filtered by name and role, whatever accents and case', () => {
  expect(names(' erdogan')).toEqual([['person', 'Recep Tayyip Erdoğan']]);
  expect(names('secretary')).toEqual([['person', 'John Kerry']]);
  expect(names('nobody')).toEqual([]);
});
