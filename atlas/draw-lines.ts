import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { Day } from '../dataset/partial-date';
import { borderBetween, isDisputedAt } from './borders-in-time';
import { type Frame, projectionOf } from './frame';
import type { LocatorMap } from './locator-map';
import { createPathPen } from './path-pen';
import type { LandGeometry, Sight } from './sight';
import type { Position } from './sphere';
import { lineOf, type Territory } from './world';

/** Paths of a map, as values of `d`. */
export type Lines = Pick<LocatorMap, 'land' | 'subject' | 'borders' | 'disputed'>;

export function drawLines(sight: Sight, frame: Frame, marked: ReadonlySet<Territory>, day: Day): Lines {
  const { topology, land } = sight;
  const draw = pathIn(frame);
  const drawLand = (of: readonly LandGeometry[]) => (of.length > 0 ? draw(merge(topology, [...of])) : '');
  const { plain, disputed } = borders(sight, day);
  return {
    land: drawLand(land.filter(({ id }) => !marked.has(id))),
    subject: drawLand(land.filter(({ id }) => marked.has(id))),
    borders: draw({ type: 'MultiLineString', coordinates: plain }),
    disputed: draw({ type: 'MultiLineString', coordinates: disputed }),
  };
}

function borders({ topology, land }: Sight, day: Day) {
  const plain: number[][][] = [];
  const disputed: number[][][] = [];
  // A border in dispute along part of its length is one line of the atlas: it is divided where the dispute begins.
  for (const [a, b] of neighbours(land)) {
    const border = borderBetween(a.id, b.id, day);
    if (!border) continue;
    const { coordinates } = mesh(
      topology,
      { type: 'GeometryCollection', geometries: [a, b] },
      (one, other) => one !== other,
    );
    if (border.type === 'border') plain.push(...coordinates);
    else for (const line of coordinates) divide(line, border.where, plain, disputed);
  }
  return { plain, disputed };
}

function divide(
  line: number[][],
  where: Parameters<typeof isDisputedAt>[0],
  plain: number[][][],
  disputed: number[][][],
): void {
  let stretch: number[][] = [];
  let inDispute: boolean | undefined;
  for (const point of line) {
    const here = isDisputedAt(where, point as unknown as Position);
    if (inDispute !== undefined && here !== inDispute) {
      stretch.push(point);
      (inDispute ? disputed : plain).push(stretch);
      stretch = [];
    }
    inDispute = here;
    stretch.push(point);
  }
  if (stretch.length > 1) (inDispute ? disputed : plain).push(stretch);
}

/** Pairs of territories that share a line. */
function neighbours(land: Sight['land']): readonly (readonly [LandGeometry, LandGeometry])[] {
  const first = new Map<number, LandGeometry>();
  const pairs = new Map<string, readonly [LandGeometry, LandGeometry]>();
  for (const geometry of land) {
    for (const arc of geometry.arcs.flat(2)) {
      const line = lineOf(arc);
      const other = first.get(line);
      if (!other) first.set(line, geometry);
      else if (other !== geometry) pairs.set(`${other.id} ${geometry.id}`, [other, geometry]);
    }
  }
  return [...pairs.values()];
}

function pathIn(frame: Frame): (geometry: GeoPermissibleObjects) => string {
  return (geometry) => {
    const pen = createPathPen();
    geoPath(projectionOf(frame), pen.context)(geometry);
    return pen.path();
  };
}
