import type { TieFamily } from './active-ties';
import type { Slot } from './sides-slots';

/** What the layout needs of a line between two nodes. */
export interface SidesLink {
  readonly a: string;
  readonly b: string;
  readonly family: TieFamily;
}

const CELL = 7; // em: about the distance of neighbours, the unit of the cost
/** Friends stand together; foes two cells apart, so that camps form. */
const PULL = { friendly: 1, structural: 0.8, hostile: 0.5 } as const;
const FOES_APART = 2;
const CROSSING = 0.7;
/** A line through somebody else's circle says something that is not so. */
const THROUGH = 2.5;
const CLEAR = 2.1; // em from the middle of a circle to a line that passes it by
const OFF_CENTRE = 0.02;

/**
 * What two nodes cost where they stand: their lines' lengths, the lines they cross, the circles they run through and
 * what runs through theirs. Numbers from `nodes.length` on stand for free slots, which cost nothing.
 */
export function sidesCost(
  nodes: readonly string[],
  links: readonly SidesLink[],
  slots: readonly Slot[],
  at: readonly number[],
): (one: number, other: number) => number {
  const numbers = new Map(nodes.map((id, number) => [id, number]));
  const lines = links.map(({ a, b, family }) => ({
    a: numbers.get(a) as number,
    b: numbers.get(b) as number,
    family,
  }));
  const linesOf = nodes.map((_, node) => lines.filter(({ a, b }) => a === node || b === node));
  const place = (node: number) => slots[at[node] as number] as Slot;
  const middle = ((slots[0]?.y ?? 0) + (slots.at(-1)?.y ?? 0)) / 2;

  function costOfLine(line: (typeof lines)[number]): number {
    const [from, to] = [place(line.a), place(line.b)];
    const apart = Math.hypot(from.x - to.x, from.y - to.y) / CELL;
    let cost = PULL[line.family] * (line.family === 'hostile' ? Math.abs(apart - FOES_APART) : apart);
    for (const { a, b } of lines) {
      const shared = a === line.a || a === line.b || b === line.a || b === line.b;
      if (!shared && cross(from, to, place(a), place(b))) cost += CROSSING;
    }
    for (let node = 0; node < nodes.length; node++) {
      if (node !== line.a && node !== line.b && passes(place(node), from, to)) cost += THROUGH;
    }
    return cost;
  }

  function costOf(node: number): number {
    if (node >= nodes.length) return 0;
    const here = place(node);
    let cost = (Math.abs(here.y - middle) / CELL) * OFF_CENTRE;
    for (const line of linesOf[node] as typeof lines) cost += costOfLine(line);
    for (const { a, b } of lines) {
      if (a !== node && b !== node && passes(here, place(a), place(b))) cost += THROUGH;
    }
    return cost;
  }

  return (one, other) => costOf(one) + costOf(other);
}

type Point = Pick<Slot, 'x' | 'y'>;

function passes(circle: Point, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((circle.x - from.x) * dx + (circle.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  if (along <= 0 || along >= 1) return false;
  return Math.hypot(from.x + along * dx - circle.x, from.y + along * dy - circle.y) < CLEAR;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
