import type { Position } from '../../atlas/sphere';
import type { Rings } from '../../atlas/world';
import type { World } from './read-world';

/** The line of 4 June 1967, from the sources of the Jordan to the Yarmouk, as far as a small map can show it. */
const NORTH_END: Position = [35.62, 33.26];
const LINE: readonly Position[] = [
  [35.63, 33.19],
  [35.61, 33.08],
  [35.63, 32.98],
  [35.62, 32.9],
  [35.66, 32.82],
  [35.65, 32.73],
];
const SOUTH_END: Position = [35.61, 32.67];

/**
 * Takes the Golan Heights out of Israel, under which Natural Earth has them without a line: the land between that of
 * 1967 and the ceasefire line, which is the border with Syria there.
 */
export function carveGolan(world: World): void {
  const withLebanon = sharedArc(world, 'israel', 'lebanon');
  const withJordan = sharedArc(world, 'israel', 'jordan', SOUTH_END);
  const withSyria = sharedArc(world, 'israel', 'syria');
  const [north, northEast] = cutArc(world, withLebanon, NORTH_END);
  const [south, southEast] = cutArc(world, withJordan, SOUTH_END);
  const line = world.arcs.length;
  world.arcs.push([north.at, ...LINE, south.at]);

  const [israel] = world.territories.get('israel') as [Rings];
  const ring = israel[0] as readonly number[];
  const golan = [
    ...[northEast.arc, southEast.arc, withSyria].map(
      (arc) => ring.find((each) => each === arc || each === ~arc) as number,
    ),
  ];
  const kept = ring.filter((arc) => !golan.includes(arc));
  world.territories.set('israel', [[joinRing(world, [...kept, line])]]);
  world.territories.set('golan-heights', [[joinRing(world, [...golan, ~line])]]);
}

/** The line that two territories share, the one that comes nearest to a point where there are several. */
function sharedArc({ arcs, territories }: World, a: string, b: string, near?: Position): number {
  const of = (territory: string) =>
    new Set((territories.get(territory) ?? []).flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
  const others = of(b);
  const shared = [...of(a)].filter((arc) => others.has(arc));
  const distance = (arc: number) =>
    near === undefined ? 0 : Math.min(...(arcs[arc] ?? []).map((point) => apart(point, near)));
  const [nearest] = shared.sort((one, other) => distance(one) - distance(other));
  if (nearest === undefined) throw new Error(`world-atlas: no border between ${a} and ${b}`);
  return nearest;
}

/** Cuts a line in two where it comes nearest to a point, everywhere it is used: first the western part. */
function cutArc(world: World, arc: number, at: Position) {
  const points = world.arcs[arc] as Position[];
  let cut = 1;
  for (let index = 1; index < points.length - 1; index++) {
    if (apart(points[index] as Position, at) < apart(points[cut] as Position, at)) cut = index;
  }
  const added = world.arcs.length;
  world.arcs.push(points.slice(cut));
  world.arcs[arc] = points.slice(0, cut + 1);
  const replace = (each: number) => (each === arc ? [arc, added] : each === ~arc ? [~added, ~arc] : [each]);
  for (const [territory, polygons] of world.territories) {
    world.territories.set(
      territory,
      polygons.map((rings) => rings.map((ring) => ring.flatMap(replace))),
    );
  }
  const meets = points[cut] as Position;
  const longitude = (each: number) => Math.max(...(world.arcs[each] as Position[]).map((point) => point[0]));
  const [west, east] = [arc, added].sort((one, other) => longitude(one) - longitude(other)) as [
    number,
    number,
  ];
  return [
    { arc: west, at: meets },
    { arc: east, at: meets },
  ] as const;
}

/** Puts lines in the order and direction in which each begins where the last ended. */
function joinRing({ arcs }: World, parts: readonly number[]): readonly number[] {
  const from = (arc: number) => (arc < 0 ? arcs[~arc]?.at(-1) : arcs[arc]?.[0]) as Position;
  const to = (arc: number) => from(~arc);
  const left = parts.slice(1);
  const ring = [parts[0] as number];
  while (left.length > 0) {
    const end = to(ring.at(-1) as number);
    const next = left.findIndex((arc) => apart(from(arc), end) < 1e-9 || apart(to(arc), end) < 1e-9);
    const [arc] = left.splice(next, 1) as [number];
    if (next < 0) throw new Error('world-atlas: the Golan Heights do not close');
    ring.push(apart(from(arc), end) < 1e-9 ? arc : ~arc);
  }
  return ring;
}

function apart(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
