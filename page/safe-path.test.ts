import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnWay } from './safe-path';

const ABOVE = { left: 100, top: 40, right: 444, bottom: 280 };
const BELOW = { left: 100, top: 340, right: 444, bottom: 600 };
const LEFT = { x: 220, y: 310 };

describe('on the way', () => {
  test('straight up, straight down, and aslant to either end of the card', () => {
    expect(isOnWay(LEFT, ABOVE, { x: 220, y: 295 })).toBe(true);
    expect(isOnWay(LEFT, BELOW, { x: 220, y: 325 })).toBe(true);
    expect(isOnWay(LEFT, ABOVE, { x: 162, y: 295 })).toBe(true);
    expect(isOnWay(LEFT, BELOW, { x: 330, y: 325 })).toBe(true);
  });

  test('a small tremble at the start', () => {
    expect(isOnWay(LEFT, ABOVE, { x: 223, y: 312 })).toBe(true);
  });
});

describe('off the way', () => {
  test('along the line', () => {
    expect(isOnWay(LEFT, ABOVE, { x: 240, y: 310 })).toBe(false);
    expect(isOnWay(LEFT, BELOW, { x: 200, y: 311 })).toBe(false);
  });

  test('away from the card', () => {
    expect(isOnWay(LEFT, ABOVE, { x: 220, y: 330 })).toBe(false);
    expect(isOnWay(LEFT, BELOW, { x: 220, y: 290 })).toBe(false);
  });

  test('beside the triangle, and beyond the near edge', () => {
    expect(isOnWay(LEFT, ABOVE, { x: 150, y: 295 })).toBe(false);
    expect(isOnWay(LEFT, ABOVE, { x: 500, y: 285 })).toBe(false);
    expect(isOnWay(LEFT, ABOVE, { x: 300, y: 200 })).toBe(false);
  });
});

test('every straight way to any point of the near edge is safe, wherever the mention is', () => {
  const way = fc.record({
    x: fc.double({ min: -500, max: 1500, noNaN: true }),
    distance: fc.double({ min: 1, max: 300, noNaN: true }),
    target: fc.double({ min: 0, max: 1, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    above: fc.boolean(),
  });
  fc.assert(
    fc.property(way, ({ x, distance, target, share, above }) => {
      const card = above ? ABOVE : BELOW;
      const from = { x, y: above ? card.bottom + distance : card.top - distance };
      const to = { x: card.left + target * (card.right - card.left), y: above ? card.bottom : card.top };
      const now = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      expect(isOnWay(from, card, now)).toBe(true);
    }),
  );
});
