import type { PackedAtlas, Rings } from '../../atlas/world';
import type { World } from './read-world';

/** In degrees: half a kilometre, a quarter of a pixel of the nearest map. */
const UNIT = 0.005;

/** Leaves out lines that no polygon has any more, and rounds all points. */
export function packWorld({ arcs, territories }: World): PackedAtlas {
  const used = [...new Set([...territories.values()].flat(3).map((arc) => (arc < 0 ? ~arc : arc)))].sort(
    (a, b) => a - b,
  );
  const numbers = new Map(used.map((arc, number) => [arc, number]));
  const renumber = (arc: number) => (arc < 0 ? ~(numbers.get(~arc) as number) : (numbers.get(arc) as number));
  const packed = (rings: Rings) => rings.map((ring) => ring.map(renumber));
  return {
    unit: UNIT,
    arcs: used.map((arc) => packArc(arcs[arc] ?? [])),
    territories: Object.fromEntries(
      [...territories].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, all]) => [id, all.map(packed)]),
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
