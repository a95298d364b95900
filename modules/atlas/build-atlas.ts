import { scopeOf } from '../../atlas/scope';
import { capAround, type Position } from '../../atlas/sphere';
import { type Atlas, type PackedAtlas, pointsOf } from '../../atlas/world';
import { carveWorld } from './carve-world';
import { packWorld } from './pack-world';
import { readWorld, type World } from './read-world';
import { thinWorld } from './thin-world';

const DAY = '2025-01-01'; // borders of any day would do: lines are thinned for the maps of the states of today

/** Natural Earth's land, cut as the dataset has it and thinned to what the maps of its states can show. */
export async function buildAtlas(): Promise<PackedAtlas> {
  const world = await readWorld();
  carveWorld(world);
  const whole = asAtlas(world);
  const frames = [...whole.territories].flatMap((state) => scopeOf(whole, { state }, DAY)?.frame ?? []);
  return packWorld(thinWorld(world, frames));
}

function asAtlas({ arcs, territories }: World): Atlas {
  return {
    arcs,
    territories: new Set(territories.keys()),
    polygons: [...territories].flatMap(([territory, polygons]) =>
      polygons.map((rings) => ({ territory, rings, cap: capAround(pointsOf(arcs as Position[][], rings)) })),
    ),
  };
}
