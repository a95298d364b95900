import { lineOf, type PackedAtlas, type Rings } from '../../atlas/world';
import type { World } from './read-world';

/** In degrees: half a kilometre, a quarter of a pixel of the nearest map. */
const UNIT = 0.005;

const AROUND = 180 / UNIT; // a step of more crosses the 180th meridian

/** Leaves out islands that are no more than a line, and lines that no polygon has any more; rounds all points. */
export function packWorld({ arcs, territories }: World): PackedAtlas {
  const rounded = arcs.map(packArc);
  const land = [...territories].map(([territory, polygons]) => {
    const left = polygons.filter((rings) => hasLand(rings, rounded));
    if (left.length === 0) throw new Error(`the atlas: nothing is left of ${territory}`);
    return [territory, left] as const;
  });
  const used = [...new Set(land.flatMap(([, polygons]) => polygons.flat(2).map(lineOf)))].sort(
    (a, b) => a - b,
  );
  const numbers = new Map(used.map((arc, number) => [arc, number]));
  const renumber = (arc: number) => (arc < 0 ? ~(numbers.get(~arc) as number) : (numbers.get(arc) as number));
  const packed = (rings: Rings) => rings.map((ring) => ring.map(renumber));
  return {
    unit: UNIT,
    arcs: used.map((arc) => rounded[arc] as number[]),
    territories: Object.fromEntries(
      land.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, polygons]) => [id, polygons.map(packed)]),
    ),
  };
}

function packArc(points: World['arcs'][number]): number[] {
  let [x, y] = [0, 0];
  return points.flatMap(([longitude, latitude], index) => {
    const [nextX, nextY] = [Math.round((longitude + 180) / UNIT), Math.round((latitude + 90) / UNIT)];
    const step = [nextX - x, nextY - y];
    // Two points may fall on one; the ends must stay, since other lines begin there.
    if (step[0] === 0 && step[1] === 0 && index > 0 && index < points.length - 1) return [];
    [x, y] = [nextX, nextY];
    return step;
  });
}

/** Whether the outer ring still goes around its land clockwise: else it would go around all the rest of the earth. */
function hasLand([ring = []]: Rings, arcs: readonly (readonly number[])[]): boolean {
  let doubled = 0;
  for (const number of ring) {
    const arc = arcs[lineOf(number)] ?? [];
    let [x, y] = [arc[0] ?? 0, arc[1] ?? 0];
    for (let at = 2; at < arc.length; at += 2) {
      const [dx, dy] = [arc[at] as number, arc[at + 1] as number];
      if (Math.abs(dx) > AROUND) return true;
      doubled += (dx * y - x * dy) * (number < 0 ? -1 : 1);
      x += dx;
      y += dy;
    }
  }
  return doubled > 0;
}
