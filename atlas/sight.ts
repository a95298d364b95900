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
  const arcs = thinArcs(atlas, frame, inSight, speck);
  const byTerritory = new Map<Territory, number[][][]>();
  for (const { territory, rings } of inSight.filter((polygon) => hasLand(polygon.rings, arcs))) {
    const polygons = byTerritory.get(territory) ?? [];
    polygons.push(rings.map((ring) => [...ring]));
    byTerritory.set(territory, polygons);
  }
  return {
    land: [...byTerritory].map(([id, polygons]) => ({ type: 'MultiPolygon', id, arcs: polygons })),
    topology: {
      type: 'Topology',
      objects: {},
      arcs: arcs.map((arc) => arc.map(({ position }) => [...position])),
    },
  };
}

interface DrawnPoint {
  readonly position: Position;
  readonly pixel: Position;
}

function thinArcs(
  atlas: Atlas,
  frame: Frame,
  polygons: readonly AtlasPolygon[],
  speck: number,
): DrawnPoint[][] {
  const toPixels = pixelsOf(frame);
  const distance = distanceFrom(frame);
  const used = new Set(polygons.flatMap(({ rings }) => rings.flat().map(lineOf)));
  return atlas.lines.map(({ points, directions, cap }, line) => {
    if (!used.has(line)) return [];
    const pixels = toPixels(directions);
    const off = distance(cap) > FAR_PX ? FAR_OFF_PX : cap.radius < speck ? 0 : OFF_PX;
    return thinLine(pixels, off).map((at) => ({
      position: points[at] as Position,
      pixel: pixels[at] as Position,
    }));
  });
}

/**
 * Whether a ring still goes around its land clockwise. One of too few points may go around everything else, and would
 * fill the map.
 */
function hasLand([ring = []]: Rings, arcs: readonly (readonly DrawnPoint[])[]): boolean {
  let doubled = 0;
  for (const arc of ring) {
    const points = arcs[lineOf(arc)] ?? [];
    for (let at = 1; at < points.length; at++) {
      const [x1, y1] = (points[at - 1] as DrawnPoint).pixel;
      const [x2, y2] = (points[at] as DrawnPoint).pixel;
      doubled += (x1 * y2 - x2 * y1) * (arc < 0 ? -1 : 1);
    }
  }
  return doubled > 0;
}
