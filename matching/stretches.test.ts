import { expect, test } from 'vitest';
import { packStretches, startOf } from './stretches';

test('every stretch begins where the one before it ends', () => {
  const lengths = Array.from({ length: 200 }, (_, i) => (i * 37) % 256);
  const stretches = packStretches(lengths);
  let at = 0;
  for (const [n, length] of lengths.entries()) {
    expect(startOf(stretches, n)).toBe(at);
    expect(stretches.lengths[n]).toBe(length);
    at += length;
  }
});

test('a stretch that does not fit is refused', () => {
  expect(() => packStretches([1, 256])).toThrow('stretch of 256');
});
