import type { MultiPolygon, Topology } from 'topojson-specification';
import { type Frame, pixelOf, reachOf } from './frame';
import { angleBetween, directionOf, EARTH_RADIUS_KM, type Position } from './sphere';
import { thinLine } from './thin-line';
import type { Atlas, AtlasPolygon, Territory } from './world';

const OFF_PX = 0.3; // so far may a line be from its place
const LEAST_ISLAND_PX = 0.6; // half the width of what is worth its bytes

export interface LandGeometry extends MultiPolygon {
  readonly id: Territory;
}

/** What a frame shows, as TopoJSON with lines no finer than it can show. */
export interface Sight {
  readonly topology: Topology;
  readonly land: readonly LandGeometry[];
}

/** Land in a frame. Of `marked` polygons all are kept that can be seen at all; of others, specks are left out. */
export function sightOf(atlas: Atlas, frame: Frame, marked: ReadonlySet<AtlasPolygon>): Sight {
  const middle = directionOf(frame.centre);
  const reach = reachOf(frame);
  const least = (LEAST_ISLAND_PX * frame.kmPerPx) / EARTH_RADIUS_KM;
  const byTerritory = new Map<Territory, number[][][]>();
  for (const polygon of atlas.polygons) {
    const { territory, rings, cap } = polygon;
    if (angleBetween(middle, cap.centre) > reach + cap.radius) continue;
    if (cap.radius < least && !marked.has(polygon)) continue;
    const polygons = byTerritory.get(territory) ?? [];
    polygons.push(rings.map((ring) => [...ring]));
    byTerritory.set(territory, polygons);
  }
  const geometries = [...byTerritory].map(([id, arcs]): LandGeometry => ({ type: 'MultiPolygon', id, arcs }));
  return {
    land: geometries,
    topology: {
      type: 'Topology',
      objects: {},
      arcs: thinArcs(atlas, frame, new Set(geometries.flatMap(({ arcs }) => arcs.flat(2)))),
    },
  };
}

function thinArcs(atlas: Atlas, frame: Frame, used: ReadonlySet<number>): Topology['arcs'] {
  const toPixel = pixelOf(frame);
  return atlas.arcs.map((arc, index) => {
    if (!used.has(index) && !used.has(~index)) return [];
    const kept = thinLine(arc.map(toPixel), OFF_PX);
    // Three points of an island (the first comes again as the last) have no land between them.
    const points = kept.length < 4 && arc[0]?.join() === arc.at(-1)?.join() ? arc.keys() : kept;
    return [...points].map((at) => [...(arc[at] as Position)]);
  });
}
