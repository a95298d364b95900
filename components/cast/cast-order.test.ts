import { expect, test } from 'vitest';
import { byWeight, castByKind } from './cast-order';
import type { CastRow } from './cast-state';
import { nearestMention } from './nearest-mention';

const row = (id: CastRow['id'], kind: CastRow['kind'], at: readonly number[]): CastRow => ({
  id,
  kind,
  name: id,
  line: '',
  count: at.length,
  at,
});
const cast = [
  row('state/late', 'state', [0.9]),
  row('state/early', 'state', [0.1]),
  row('state/often', 'state', [0.5, 0.6]),
  row('person/one', 'person', [0.2]),
];

test('most mentions first, then who comes earlier', () => {
  expect(byWeight(cast).map(({ id }) => id)).toEqual([
    'state/often',
    'state/early',
    'person/one',
    'state/late',
  ]);
});

test('by kind, people first, without kinds that the story has none of', () => {
  expect(castByKind(cast).map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['person', 1],
    ['state', 3],
  ]);
});

test('the mention nearest to a point of the strip', () => {
  expect([0, 0.29, 0.31, 1].map((point) => nearestMention([0.1, 0.5, 0.8], point))).toEqual([1, 1, 2, 3]);
});
