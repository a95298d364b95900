import { expect, test } from 'vitest';
import { ringsOfPath } from './map-checks';
import { createPathPen } from './path-pen';

function drawn(...steps: readonly ['m' | 'l' | 'z', x?: number, y?: number][]): string {
  const { context, path } = createPathPen();
  for (const [step, x = 0, y = 0] of steps) {
    if (step === 'm') context.moveTo(x, y);
    else if (step === 'l') context.lineTo(x, y);
    else context.closePath();
  }
  return path();
}

test('steps are in tenths, and what can be left out is', () => {
  expect(drawn(['m', 10, 20], ['l', 10.52, 19.5], ['l', 11, 19.5], ['z'])).toBe('m10 20 .5-.5 .5 0z');
});

test('what does not move is not drawn', () => {
  expect(drawn(['m', 1, 1], ['l', 1.04, 1.04], ['l', 2, 2])).toBe('m1 1 1 1');
});

test('after a ring, steps begin where it closed', () => {
  const path = drawn(
    ['m', 5, 5],
    ['l', 9, 5],
    ['l', 9, 9],
    ['z'],
    ['m', 20, 5],
    ['l', 21, 6],
    ['m', 1, 1],
    ['l', 2, 1],
  );
  expect(ringsOfPath(path)).toEqual([
    [
      [5, 5],
      [9, 5],
      [9, 9],
    ],
    [
      [20, 5],
      [21, 6],
    ],
    [
      [1, 1],
      [2, 1],
    ],
  ]);
});

test('rounding does not add up', () => {
  const { context, path } = createPathPen();
  context.moveTo(0, 0);
  for (let x = 1; x <= 1000; x++) context.lineTo(x / 3, 0);
  expect(ringsOfPath(path())[0]?.at(-1)?.[0]).toBeCloseTo(333.3, 5);
});
