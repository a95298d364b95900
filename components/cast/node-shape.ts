import type { Point } from './quad-curve';
import { CIRCLE_RADIUS } from './sides-layout';

/** A node as lines see it, in em: its circle, and the box of its name below. */
export interface NodeShape extends Point {
  readonly nameHalf: number;
  readonly nameBottom: number;
}

const NAME_TOP = CIRCLE_RADIUS + 0.1;
const LETTER = 0.53; // em, the mean width of a letter of a name
const NAME_LINE = 1.2;

/** About where the letters of a name will be: it is broken into two lines where it is wider than its cell. */
export function nodeShape({ x, y }: Point, name: string, halfWidth: number): NodeShape {
  const width = name.length * LETTER;
  const broken = width > halfWidth * 2 - 0.3;
  const nameHalf = broken ? Math.min(halfWidth, width * 0.36) : width / 2;
  return { x, y, nameHalf, nameBottom: NAME_TOP + NAME_LINE * (broken ? 2 : 1) };
}

export function isInCircle(shape: NodeShape, { x, y }: Point, margin: number): boolean {
  return Math.hypot(x - shape.x, y - shape.y) < CIRCLE_RADIUS + margin;
}

export function isInName(shape: NodeShape, { x, y }: Point, margin: number): boolean {
  const below = y - shape.y;
  return Math.abs(x - shape.x) < shape.nameHalf + margin && below > 0 && below < shape.nameBottom + margin;
}
