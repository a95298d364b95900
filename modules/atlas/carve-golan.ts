import type { Position } from '../../atlas/sphere';
import { lineOf } from '../../atlas/world';
import { cutArc, ringOf, setRing, sharedArc } from './cut-land';
import type { World } from './read-world';

// The line of 4 June 1967, from the sources of the Jordan to the Yarmouk, as far as a small map can show it.
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
  const north = cutArc(world, sharedArc(world, 'israel', 'lebanon'), NORTH_END);
  const south = cutArc(world, sharedArc(world, 'israel', 'jordan', SOUTH_END), SOUTH_END);
  const ceasefire = sharedArc(world, 'israel', 'syria');
  const line = world.arcs.push([north.at, ...LINE, south.at]) - 1;

  const corners = (world.arcs[ceasefire] ?? []).map(String);
  // Of each border that was cut, the part that goes on to where the ceasefire line ends.
  const eastern = [north, south].map(({ first, second }) =>
    world.arcs[first]?.some((point) => corners.includes(String(point))) ? first : second,
  );
  const golan = [ceasefire, ...eastern];
  const ring = ringOf(world, 'israel');
  const isGolan = (arc: number) => golan.includes(lineOf(arc));
  setRing(world, 'golan-heights', [...ring.filter(isGolan), line]);
  setRing(world, 'israel', [...ring.filter((arc) => !isGolan(arc)), line]);
}
