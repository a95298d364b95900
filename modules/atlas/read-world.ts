import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology, Transform } from 'topojson-specification';
import type { Position } from '../../atlas/sphere';
import { territoryOf } from '../../atlas/territory-names';
import type { Rings, Territory } from '../../atlas/world';

/** The atlas while it is made: lines in degrees, polygons as in {@link Rings}. */
export interface World {
  readonly arcs: Position[][];
  readonly territories: Map<Territory, Rings[]>;
}

interface CountryProperties {
  readonly name: string;
}

type Countries = Topology<{ countries: GeometryCollection }>;

/** Natural Earth's countries at 1:50 million, as world-atlas has them. */
export async function readWorld(): Promise<World> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const { arcs, transform: units, objects } = JSON.parse(await readFile(file, 'utf8')) as Countries;
  if (!units) throw new Error(`${file}: is not quantised`);
  const territories = new Map<Territory, Rings[]>();
  for (const country of objects.countries.geometries) {
    const polygons =
      country.type === 'Polygon' ? [country.arcs] : country.type === 'MultiPolygon' ? country.arcs : [];
    territories.set(territoryOf((country.properties as CountryProperties).name), [...polygons]);
  }
  return { arcs: arcs.map((arc) => inDegrees(arc, units)), territories };
}

function inDegrees(arc: Topology['arcs'][number], { scale, translate }: Transform): Position[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
