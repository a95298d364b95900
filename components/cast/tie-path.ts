import { isInCircle, isInName, type NodeShape } from './node-shape';
import { type Curve, type Point, pointAt, stretchOf } from './quad-curve';

/** A line from one node to another, in em. */
export interface TiePath {
  /** For SVG's `d`. */
  readonly line: string;
  /** Heads at the ends that were asked for, for SVG's `d`. */
  readonly heads: readonly string[];
  /** Where its words stand. */
  readonly label: Point;
}

export interface TieEnds {
  readonly from: NodeShape;
  readonly to: NodeShape;
  /** Which ends have a head. */
  readonly heads: { readonly from: boolean; readonly to: boolean };
}

const GAP = 0.3; // em between a node and its line
const HEAD = 0.78; // em, length of a head
const HEAD_SPREAD = 0.42; // radians, half the angle of its tip
const CLEAR = 0.55; // em from another node
/** How far a line is bent, in em, in the order tried. */
const BENDS = [0, 2.6, -2.6, 5, -5];
const PARALLEL = 2.4; // em, between two lines of one pair
const STEPS = 40; // a curve is looked at in so many places

/**
 * Bends a line around the nodes in its way, if it can around their names as well. Of several between the same two, each
 * is bent to a side of its own: this is number `lane` of `lanes`.
 */
export function tiePath(ends: TieEnds, others: readonly NodeShape[], lane = 0, lanes = 1): TiePath {
  const { from, to } = ends;
  const own = (lane - (lanes - 1) / 2) * PARALLEL;
  const curves = BENDS.map((bend) => bent(from, to, bend + own));
  const whole =
    curves.find((curve) => isClear(curve, others, isInNode)) ??
    curves.find((curve) => isClear(curve, others, isInCircle)) ??
    bent(from, to, own);
  const curve = outside(whole, from, to);
  const [start, middle, end] = curve;
  const heads = [
    ...(ends.heads.from ? [head(start, middle)] : []),
    ...(ends.heads.to ? [head(end, middle)] : []),
  ];
  return { line: `M${at(start)}Q${at(middle)} ${at(end)}`, heads, label: pointAt(curve, 0.5) };
}

/** The control point of a curve lies twice as far off the straight line as the curve itself. */
function bent(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  return [from, middle, to];
}

type IsIn = (shape: NodeShape, point: Point, margin: number) => boolean;

const isInNode: IsIn = (shape, point, margin) =>
  isInCircle(shape, point, margin) || isInName(shape, point, margin / 2);

function isClear(curve: Curve, others: readonly NodeShape[], isIn: IsIn): boolean {
  return parts().every((part) => {
    const point = pointAt(curve, part);
    return others.every((other) => !isIn(other, point, CLEAR));
  });
}

/** What of a curve lies outside the nodes at its ends. */
function outside(curve: Curve, from: NodeShape, to: NodeShape): Curve {
  const start = parts().find((part) => !isInNode(from, pointAt(curve, part), GAP)) ?? 0;
  const end = parts().findLast((part) => !isInNode(to, pointAt(curve, part), GAP)) ?? 1;
  // Neighbours with long names: there is nothing between them, so the line goes behind the names.
  return start < end ? stretchOf(curve, start, end) : stretchOf(curve, 0.25, 0.75);
}

function parts(): number[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
}

function head(tip: Point, behind: Point): string {
  const angle = Math.atan2(behind.y - tip.y, behind.x - tip.x);
  const corner = (spread: number) => ({
    x: tip.x + Math.cos(angle + spread) * HEAD,
    y: tip.y + Math.sin(angle + spread) * HEAD,
  });
  return `M${at(tip)}L${at(corner(HEAD_SPREAD))}L${at(corner(-HEAD_SPREAD))}Z`;
}

function at({ x, y }: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
