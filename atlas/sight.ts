import type { MultiPolygon, Topology } from 'topojson-specification';
import { distanceFrom, type Frame, pixelsOf } from './frame';
import { EARTH_RADIUS_KM, type Position } from './sphere';
import { thinLine } from './thin-line';
import { type Atlas, type AtlasPolygon, lineOf, type Rings, type Territory } from './world';

const OFF_PX = 0.5; // so far may a line be from its place
// Lines out of sight only close the land in it: they may be off by as much as keeps them out.
const FAR_PX = 60;
const FAR_OFF_PX = 50;

const SPECK_PX = 0.9; // half the width of the least island that is worth its bytes
const ATOLL = 8; // specks across: a state all of whose islands are smaller would be lost without them

export interface LandGeometry extends MultiPolygon {
  readonly id: Territory;
}

/** What a frame shows, as TopoJSON with lines no finer than it can show. */
export interface Sight {
  readonly topology: Topology;
  /** Where the points of its lines are on the map. */
  readonly pixels: readonly (readonly Position[])[];
  readonly land: readonly LandGeometry[];
}

/** Land in a frame. Specks are left out, unless the marked land is nothing but specks. */
export function sightOf(atlas: Atlas, frame: Frame, marked: ReadonlySet<Territory>): Sight {
  const distance = distanceFrom(frame);
  const speck = (SPECK_PX * frame.kmPerPx) / EARTH_RADIUS_KM;
  const near = atlas.polygons.filter(({ cap }) => distance(cap) < 0);
  const isMarked = ({ territory }: AtlasPolygon) => marked.has(territory);
  const isAtoll = !near.some((polygon) => isMarked(polygon) && polygon.cap.radius > ATOLL * speck);
  const inSight = near.filter((polygon) => polygon.cap.radius > speck || (isAtoll && isMarked(polygon)));
  const { arcs, pixels } = thinLines(atlas, frame, inSight, speck);
  const byTerritory = new Map<Territory, number[][][]>();
  for (const { territory, rings } of inSight.filter((polygon) => hasLand(polygon.rings, pixels))) {
    const polygons = byTerritory.get(territory) ?? [];
    polygons.push(rings.map((ring) => [...ring]));
    byTerritory.set(territory, polygons);
  }
  return {
    land: [...byTerritory].map(([id, polygons]) => ({ type: 'MultiPolygon', id, arcs: polygons })),
    topology: { type: 'Topology', objects: {}, arcs },
    pixels,
  };
}

function thinLines(atlas: Atlas, frame: Frame, polygons: readonly AtlasPolygon[], speck: number) {
  const toPixels = pixelsOf(frame);
  const distance = distanceFrom(frame);
  const used = new Set(polygons.flatMap(({ rings }) => rings.flat().map(lineOf)));
  const arcs: number[][][] = [];
  const pixels: Position[][] = [];
  for (const [number, line] of atlas.lines.entries()) {
    const all = used.has(number) ? toPixels(line.directions) : [];
    const off = distance(line.cap) > FAR_PX ? FAR_OFF_PX : line.cap.radius < speck ? 0 : OFF_PX;
    const kept = thinLine(all, off);
    arcs.push(kept.map((at) => [...(line.points[at] as Position)]));
    pixels.push(kept.map((at) => all[at] as Position));
  }
  return { arcs, pixels };
}

/**
 * Whether a ring still goes around its land clockwise. One of too few points may go around everything else, and would
 * fill the map.
 */
function hasLand([ring = []]: Rings, lines: Sight['pixels']): boolean {
  let doubled = 0;
  for (const arc of ring) {
    const line = lines[lineOf(arc)] ?? [];
    for (let at = 1; at < line.length; at++) {
      const from = line[at - 1] as Position;
      const to = line[at] as Position;
      doubled += (from[0] * to[1] - to[0] * from[1]) * (arc < 0 ? -1 : 1);
    }
  }
  return doubled > 0;
}
