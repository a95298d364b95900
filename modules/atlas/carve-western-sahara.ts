import type { Position } from '../../atlas/sphere';
import { lineOf } from '../../atlas/world';
import { coastOf, cutArc, ringOf, setRing, sharedArc } from './cut-land';
import type { World } from './read-world';

/** Where the border of 1912, along 27° 40' north, comes to the sea. */
const AT_SEA: Position = [-13.17, 27.67];

/**
 * Natural Earth divides Western Sahara by the wall that Morocco built. The United Nations has all of it as a territory
 * that does not govern itself, and so has the dataset.
 */
export function carveWesternSahara(world: World): void {
  const wall = sharedArc(world, 'morocco', 'western-sahara');
  const { first, second, at } = cutArc(world, coastOf(world, 'morocco'), AT_SEA);
  const north = (arc: number) => Math.max(...(world.arcs[arc] ?? []).map(([, latitude]) => latitude));
  const south = north(first) < north(second) ? first : second;
  // The wall begins where Morocco, Algeria and Western Sahara meet, which is on the border of 1912.
  const inland = [...(world.arcs[wall] ?? [])].sort((a, b) => b[1] - a[1])[0] as Position;
  const line = world.arcs.push([inland, at]) - 1;

  const is = (lines: readonly number[]) => (arc: number) => lines.includes(lineOf(arc));
  const morocco = ringOf(world, 'morocco').filter((arc) => !is([wall, south])(arc));
  const sahara = ringOf(world, 'western-sahara').filter((arc) => !is([wall])(arc));
  setRing(world, 'morocco', [...morocco, line]);
  setRing(world, 'western-sahara', [...sahara, south, line]);
}
