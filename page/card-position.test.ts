import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardSituation, keepInside, placeCard, stepAside } from './card-position';

const LINE = { left: 200, top: 300, right: 320, bottom: 322 };
const ROOMY: CardSituation = {
  anchor: LINE,
  card: { width: 344, height: 240 },
  viewport: { width: 1200, height: 800 },
  rtl: false,
};

describe('where the card goes', () => {
  test('above the line, from the start of the mention', () => {
    expect(placeCard(ROOMY)).toEqual({ left: 200, top: 54, side: 'above', maxHeight: 286 });
  });

  test('below the line where there is no room above', () => {
    const anchor = { ...LINE, top: 100, bottom: 122 };
    expect(placeCard({ ...ROOMY, anchor })).toEqual({ left: 200, top: 128, side: 'below', maxHeight: 664 });
  });

  test('on the roomier side, limited in height, where neither has room', () => {
    const viewport = { width: 1200, height: 400 };
    const low = { ...LINE, top: 220, bottom: 242 };
    const high = { ...LINE, top: 150, bottom: 172 };
    const card = { width: 344, height: 900 };
    expect(placeCard({ ...ROOMY, card, viewport, anchor: low })).toMatchObject({
      top: 8,
      side: 'above',
      maxHeight: 206,
    });
    expect(placeCard({ ...ROOMY, card, viewport, anchor: high })).toMatchObject({
      top: 178,
      side: 'below',
      maxHeight: 214,
    });
  });

  test('back from the right edge of the window', () => {
    expect(placeCard({ ...ROOMY, anchor: { ...LINE, left: 1100, right: 1190 } }).left).toBe(1200 - 8 - 344);
  });

  test('from the end of the mention in text that reads from right to left', () => {
    const anchor = { ...LINE, left: 700, right: 800 };
    expect(placeCard({ ...ROOMY, anchor, rtl: true }).left).toBe(800 - 344);
  });

  test('an open card that grows stays on its side', () => {
    const grown = { ...ROOMY, card: { width: 344, height: 400 } };
    expect(placeCard(grown).side).toBe('below');
    expect(placeCard({ ...grown, keep: 'above' })).toMatchObject({ top: 8, side: 'above', maxHeight: 286 });
  });
});

/** Windows from a small phone's at 400 % to a wide screen's; the line may be partly or wholly out of sight. */
const situation = fc
  .record({ width: fc.integer({ min: 160, max: 3000 }), height: fc.integer({ min: 120, max: 2000 }) })
  .chain((viewport) =>
    fc
      .record({
        left: fc.integer({ min: -400, max: viewport.width + 400 }),
        top: fc.integer({ min: -400, max: viewport.height + 400 }),
        width: fc.integer({ min: 1, max: 600 }),
        height: fc.integer({ min: 8, max: 60 }),
        cardWidth: fc.integer({ min: 40, max: viewport.width - 16 }),
        cardHeight: fc.integer({ min: 20, max: 3000 }),
        rtl: fc.boolean(),
      })
      .map(
        ({ left, top, width, height, cardWidth, cardHeight, rtl }): CardSituation => ({
          anchor: { left, top, right: left + width, bottom: top + height },
          card: { width: cardWidth, height: cardHeight },
          viewport,
          rtl,
        }),
      ),
  );

function cardRect(given: CardSituation) {
  const place = placeCard(given);
  const height = Math.min(given.card.height, place.maxHeight);
  return { ...place, right: place.left + given.card.width, bottom: place.top + height, height };
}

describe('in any window, for any line and any card', () => {
  test('the card lies inside the window, 8 px from its edges', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { left, top, right, bottom } = cardRect(given);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(right).toBeLessThanOrEqual(given.viewport.width - 8);
        expect(bottom).toBeLessThanOrEqual(given.viewport.height - 8);
      }),
    );
  });

  test('no part of the line is under it, at any width', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { top, bottom } = cardRect(given);
        expect(bottom <= given.anchor.top || top >= given.anchor.bottom).toBe(true);
      }),
    );
  });

  test('it loses height only where both sides are too low for it, and then it takes the roomier', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { height, maxHeight, side } = cardRect(given);
        const other = placeCard({ ...given, keep: side === 'above' ? 'below' : 'above' });
        if (height < given.card.height) expect(other.maxHeight).toBeLessThanOrEqual(maxHeight);
        else expect(height).toBe(given.card.height);
        expect(height).toBeGreaterThan(0);
      }),
    );
  });
});

test('a card that was moved stays inside the viewport, wherever it was moved to', () => {
  const pixels = fc.integer({ min: -3000, max: 3000 });
  const length = fc.integer({ min: 60, max: 900 });
  fc.assert(
    fc.property(pixels, pixels, length, length, (x, y, width, height) => {
      const viewport = { width: 1000, height: 700 };
      const { left, top, maxHeight } = keepInside({ x, y }, { width, height }, viewport);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(left + width).toBeLessThanOrEqual(992);
      expect(top + Math.min(height, maxHeight)).toBeLessThanOrEqual(692);
    }),
  );
});

test('a card that was moved inside the viewport is where it was moved to', () => {
  const size = { width: 340, height: 200 };
  expect(keepInside({ x: 100, y: 90 }, size, { width: 1000, height: 700 })).toMatchObject({
    left: 100,
    top: 90,
  });
});

describe('stepping aside', () => {
  const viewport = { width: 1000, height: 700 };
  const card = { left: 300, top: 300, right: 640, bottom: 500 };

  test('by the shortest way', () => {
    expect(stepAside(card, { left: 400, top: 480, right: 450, bottom: 495 }, viewport)).toEqual({
      x: 300,
      y: 274,
    });
    expect(stepAside(card, { left: 400, top: 310, right: 450, bottom: 330 }, viewport)).toEqual({
      x: 300,
      y: 336,
    });
  });

  test('not for what is seen in part, nor where there is no room', () => {
    expect(stepAside(card, { left: 280, top: 310, right: 450, bottom: 330 }, viewport)).toBeUndefined();
    const whole = { left: 0, top: 0, right: 1000, bottom: 700 };
    expect(stepAside(whole, { left: 400, top: 310, right: 450, bottom: 330 }, viewport)).toBeUndefined();
  });

  test('where it goes, it covers none of it, and is inside the viewport', () => {
    const part = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(part, part, part, part, (left, top, width, height) => {
        const covered = {
          left: card.left + Math.min(left, 330),
          top: card.top + Math.min(top, 190),
          right: Math.min(card.left + left + width, card.right),
          bottom: Math.min(card.top + top + height, card.bottom),
        };
        const to = stepAside(card, covered, viewport);
        if (!to) return;
        const [right, bottom] = [to.x + 340, to.y + 200];
        expect(to.x >= 0 && to.y >= 0 && right <= 1000 && bottom <= 700).toBe(true);
        expect(
          to.x > covered.right || right < covered.left || to.y > covered.bottom || bottom < covered.top,
        ).toBe(true);
      }),
    );
  });
});
