import { isWithin } from '../../atlas/outlying';
import { lineOf, type Territory } from '../../atlas/world';
import { carveGolan } from './carve-golan';
import { carveWesternSahara } from './carve-western-sahara';
import type { World } from './read-world';

/**
 * Land that Natural Earth has under one state and the dataset, or the United Nations, under another: polygons that lie
 * wholly in the box.
 */
const CARVED: readonly {
  readonly from: Territory;
  readonly to: Territory;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}[] = [
  // Natural Earth draws who is in control; see atlas/borders-in-time.ts.
  { from: 'russia', to: 'crimea', box: [32, 44, 37, 46.5] },
  { from: 'france', to: 'french-guiana', box: [-55, 2, -51, 6] },
  { from: 'france', to: 'guadeloupe', box: [-62, 15.8, -61, 16.6] },
  { from: 'france', to: 'martinique', box: [-61.5, 14.3, -60.5, 15] },
  { from: 'france', to: 'reunion', box: [55, -22, 56, -20] },
  { from: 'france', to: 'mayotte', box: [44.9, -13.2, 45.4, -12.5] },
  { from: 'netherlands', to: 'caribbean-netherlands', box: [-69, 11.5, -62, 18] },
  { from: 'norway', to: 'svalbard-and-jan-mayen', box: [-10, 70.5, -7, 71.5] },
  { from: 'norway', to: 'svalbard-and-jan-mayen', box: [10, 74, 35, 81] },
  { from: 'new-zealand', to: 'tokelau', box: [-173, -10, -171, -8] },
  { from: 'indian-ocean-ter', to: 'christmas-island', box: [105, -11, 106, -10] },
  { from: 'indian-ocean-ter', to: 'cocos-islands', box: [96, -13, 97, -11] },
];

/** Gives land to the territory that the dataset has it under. Throws when the atlas no longer is as this expects. */
export function carveWorld(world: World): void {
  for (const { from, to, box } of CARVED) {
    const all = world.territories.get(from) ?? [];
    const isCarved = (rings: (typeof all)[number]) =>
      rings.flat().every((arc) => world.arcs[lineOf(arc)]?.every((point) => isWithin(point, box)));
    const [carved, left] = [all.filter(isCarved), all.filter((rings) => !isCarved(rings))];
    if (carved.length === 0) throw new Error(`world-atlas: ${from} has no ${to}`);
    world.territories.set(to, [...(world.territories.get(to) ?? []), ...carved]);
    if (left.length > 0) world.territories.set(from, left);
    else world.territories.delete(from);
  }
  carveGolan(world);
  carveWesternSahara(world);
}
