/** A point, in em of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curve from the first point to the last, drawn towards the one between (a quadratic Bézier curve). */
export type Curve = readonly [from: Point, towards: Point, to: Point];

/** The point at a part of the curve, 0 to 1. */
export function pointAt(curve: Curve, part: number): Point {
  const [a, b, c] = curve;
  return between(between(a, b, part), between(b, c, part), part);
}

/** The stretch of a curve between two parts of it, a curve itself. */
export function stretchOf([a, b, c]: Curve, from: number, to: number): Curve {
  return [
    pointAt([a, b, c], from),
    between(between(a, b, from), between(b, c, from), to),
    pointAt([a, b, c], to),
  ];
}

function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
