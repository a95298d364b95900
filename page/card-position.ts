import type { Point, Rect } from './rect';

export type Side = 'above' | 'below';

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

export interface CardSituation {
  /** The line of the mention that the card explains; see `Hit`. */
  readonly anchor: Rect;
  /** The card as it would be with all the height it likes. */
  readonly card: CardSize;
  readonly viewport: CardSize;
  /** The story reads from right to left: the card then shares its right edge with the mention. */
  readonly rtl: boolean;
  /** An open card that changes its size stays where it is, while there is room. */
  readonly keep?: Side;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
  /** The card scrolls inside when it would be higher. */
  readonly maxHeight: number;
}

const MARGIN_PX = 8; // to the viewport's edges: a card that touches them looks cut off
const MIN_ROOM_PX = 120; // for a name and what it is: a lower card shows nothing
const GAP_PX = 6; // to the line: its letters and the mark under it stay clear of the card's border

/**
 * Where the card goes, in viewport pixels: above the line if there is room, else below it, else on the side
 * with more room. It covers no part of the line's height. A card wider than the viewport less the margins
 * does not fit anywhere: its own style must keep it narrower.
 */
export function placeCard({ anchor, card, viewport, rtl, keep }: CardSituation): CardPlace {
  const floor = viewport.height - MARGIN_PX;
  const lowestEnd = Math.min(anchor.top - GAP_PX, floor);
  const highestStart = Math.max(anchor.bottom + GAP_PX, MARGIN_PX);
  const room: Record<Side, number> = {
    above: Math.max(lowestEnd - MARGIN_PX, 0),
    below: Math.max(floor - highestStart, 0),
  };
  const side = keep && room[keep] >= MIN_ROOM_PX ? keep : chooseSide(room, card.height);
  const height = Math.min(card.height, room[side]);
  const wanted = rtl ? anchor.right - card.width : anchor.left;
  const rightmost = viewport.width - MARGIN_PX - card.width;
  return {
    left: Math.max(Math.min(wanted, rightmost), MARGIN_PX),
    top: side === 'above' ? lowestEnd - height : highestStart,
    side,
    maxHeight: room[side],
  };
}

/** Where a card goes that the reader moved: there, as far as the viewport reaches. */
export function keepInside(
  { x, y }: Point,
  { width, height }: CardSize,
  viewport: CardSize,
): Omit<CardPlace, 'side'> {
  const inside = (at: number, size: number, end: number) =>
    Math.max(Math.min(at, end - MARGIN_PX - size), MARGIN_PX);
  const maxHeight = viewport.height - 2 * MARGIN_PX;
  return {
    left: inside(x, width, viewport.width),
    top: inside(y, Math.min(height, maxHeight), viewport.height),
    maxHeight,
  };
}

/**
 * Where a card goes that covers the whole of something the reader must see, such as what has the focus: beside it, by
 * the shortest way that the viewport has room for. Undefined: it covers no such thing, or there is no room.
 */
export function stepAside(card: Rect, covered: Rect, viewport: CardSize): Point | undefined {
  if (!isWithin(covered, card)) return undefined;
  const [width, height] = [card.right - card.left, card.bottom - card.top];
  const ways: readonly Point[] = [
    { x: card.left, y: covered.bottom + GAP_PX },
    { x: card.left, y: covered.top - GAP_PX - height },
    { x: covered.right + GAP_PX, y: card.top },
    { x: covered.left - GAP_PX - width, y: card.top },
  ];
  const far = ({ x, y }: Point) => Math.abs(x - card.left) + Math.abs(y - card.top);
  return ways
    .filter(({ x, y }) => x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height)
    .sort((a, b) => far(a) - far(b))[0];
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function chooseSide(room: Record<Side, number>, height: number): Side {
  if (height <= room.above) return 'above';
  if (height <= room.below) return 'below';
  return room.above >= room.below ? 'above' : 'below';
}
