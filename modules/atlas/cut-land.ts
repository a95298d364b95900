import type { Position } from '../../atlas/sphere';
import { lineOf, type Rings, type Territory } from '../../atlas/world';
import type { World } from './read-world';

const SAME_SPOT = 1e-9; // degrees

/** The line that two territories share; the one that comes nearest to a point, where there are several. */
export function sharedArc(world: World, a: Territory, b: Territory, near?: Position): number {
  const others = linesOf(world, b);
  const shared = [...linesOf(world, a)].filter((arc) => others.has(arc));
  const distance = (arc: number) =>
    near === undefined ? 0 : Math.min(...pointsOf(world, arc).map((point) => apart(point, near)));
  const [nearest] = shared.sort((one, other) => distance(one) - distance(other));
  if (nearest === undefined) throw new Error(`world-atlas: no border between ${a} and ${b}`);
  return nearest;
}

/** The line of a territory that no other has: its coast. */
export function coastOf(world: World, territory: Territory): number {
  const others = new Set(
    [...world.territories.keys()]
      .filter((other) => other !== territory)
      .flatMap((other) => [...linesOf(world, other)]),
  );
  const [coast, second] = [...linesOf(world, territory)].filter((arc) => !others.has(arc));
  if (coast === undefined || second !== undefined)
    throw new Error(`world-atlas: ${territory} has not one coast`);
  return coast;
}

/** Cuts a line in two where it comes nearest to a point, everywhere it is used: both parts, in its direction. */
export function cutArc(
  world: World,
  arc: number,
  near: Position,
): { readonly first: number; readonly second: number; readonly at: Position } {
  const points = pointsOf(world, arc);
  const inner = points.slice(1, -1);
  const at = inner.reduce((best, point) => (apart(point, near) < apart(best, near) ? point : best));
  const cut = points.indexOf(at);
  const second = world.arcs.push(points.slice(cut)) - 1;
  world.arcs[arc] = points.slice(0, cut + 1);
  const replace = (each: number) => (each === arc ? [arc, second] : each === ~arc ? [~second, ~arc] : [each]);
  for (const [territory, polygons] of world.territories) {
    world.territories.set(
      territory,
      polygons.map((rings) => rings.map((ring) => ring.flatMap(replace))),
    );
  }
  return { first: arc, second, at };
}

/** Gives a territory one polygon, of lines that are put in order and direction: clockwise if the first is. */
export function setRing(world: World, territory: Territory, lines: readonly number[]): void {
  const from = (arc: number) => pointsOf(world, arc).at(arc < 0 ? -1 : 0) as Position;
  const left = lines.slice(1);
  const ring = [lines[0] as number];
  while (left.length > 0) {
    const end = from(~(ring.at(-1) as number));
    const next = left.find((arc) => apart(from(arc), end) < SAME_SPOT || apart(from(~arc), end) < SAME_SPOT);
    if (next === undefined) throw new Error(`world-atlas: ${territory} does not close`);
    left.splice(left.indexOf(next), 1);
    ring.push(apart(from(next), end) < SAME_SPOT ? next : ~next);
  }
  world.territories.set(territory, [[ring]]);
}

/** Lines of the outer ring of a territory that has one polygon, in its directions. */
export function ringOf({ territories }: World, territory: Territory): readonly number[] {
  const [polygon, second] = territories.get(territory) ?? [];
  if (!polygon?.[0] || second) throw new Error(`world-atlas: ${territory} is not one polygon`);
  return polygon[0];
}

function linesOf({ territories }: World, territory: Territory): ReadonlySet<number> {
  const polygons: readonly Rings[] = territories.get(territory) ?? [];
  return new Set(polygons.flat(2).map(lineOf));
}

function pointsOf({ arcs }: World, arc: number): Position[] {
  return arcs[lineOf(arc)] ?? [];
}

function apart(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
