import { scopeOf } from '../../atlas/scope';
import { createAtlas, createLine, type PackedAtlas } from '../../atlas/world';
import { carveWorld } from './carve-world';
import { packWorld } from './pack-world';
import { readWorld } from './read-world';
import { thinWorld } from './thin-world';

const DAY = '2025-01-01'; // borders of any day would do: lines are thinned for the maps of the states of today

/** Natural Earth's land, cut as the dataset has it and thinned to what the maps of its states can show. */
export async function buildAtlas(): Promise<PackedAtlas> {
  const world = await readWorld();
  carveWorld(world);
  const whole = createAtlas(
    world.arcs.map((points) => createLine(() => points)),
    world.territories,
  );
  const frames = [...whole.territories].flatMap((state) => scopeOf(whole, { state }, DAY)?.frame ?? []);
  return packWorld(thinWorld(world, frames));
}
