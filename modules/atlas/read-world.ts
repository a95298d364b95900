import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../../atlas/sphere';
import { territoryOf } from '../../atlas/territory-names';
import type { Rings, Territory } from '../../atlas/world';

/** The atlas while it is made: lines in degrees, polygons as in {@link Rings}. */
export interface World {
  readonly arcs: Position[][];
  readonly territories: Map<Territory, Rings[]>;
}

type Countries = Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;

/** Natural Earth's countries at 1:50 million, as world-atlas has them. */
export async function readWorld(): Promise<World> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const { arcs, transform: units, objects } = JSON.parse(await readFile(file, 'utf8')) as Countries;
  if (!units) throw new Error(`${file}: is not quantised`);
  const toDegrees = transform(units);
  const territories = new Map<Territory, Rings[]>();
  for (const country of objects.countries.geometries) {
    const polygons =
      country.type === 'Polygon' ? [country.arcs] : country.type === 'MultiPolygon' ? country.arcs : [];
    territories.set(territoryOf(country.properties?.name ?? ''), [...polygons]);
  }
  return {
    arcs: arcs.map((arc) => arc.map((point, index) => toDegrees(point, index) as unknown as Position)),
    territories,
  };
}
