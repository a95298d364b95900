import { expect, test } from 'vitest';
import type { Position } from './sphere';
import { thinLine } from './thin-line';

test('points that a line would not miss are left out', () => {
  const line: Position[] = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [3, 5],
    [4, 0],
  ];
  expect(thinLine(line, 0.5)).toEqual([0, 2, 3, 4]);
  expect(thinLine(line, 0)).toEqual([0, 1, 2, 3, 4]);
});

test('a ring keeps the point farthest from its beginning', () => {
  const ring: Position[] = [
    [0, 0],
    [9, 0],
    [10, 0],
    [9, 0.1],
    [0, 0],
  ];
  expect(thinLine(ring, 0.5)).toEqual([0, 2, 4]);
});

test.each([0, 1, 2])('a line of %i points stays as it is', (length) => {
  const line = Array.from({ length }, (_, at): Position => [at, at]);
  expect(thinLine(line, 5)).toHaveLength(length);
});
