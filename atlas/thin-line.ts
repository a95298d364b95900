import type { Position } from './sphere';

/**
 * Which points of a line are needed so that none of it is off by more than `tolerance` (Douglas and Peucker). The ends
 * always are; of a ring, the point farthest from its beginning as well.
 */
export function thinLine(points: readonly Position[], tolerance: number): readonly number[] {
  const last = points.length - 1;
  if (last < 2) return points.map((_, index) => index);
  const keep = new Uint8Array(points.length);
  keep[0] = keep[last] = 1;
  const open: [from: number, to: number][] = [[0, last]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const { index, distance } = farthest(points, from, to);
    if (distance <= tolerance) continue;
    keep[index] = 1;
    open.push([from, index], [index, to]);
  }
  return points.flatMap((_, index) => (keep[index] ? [index] : []));
}

function farthest(points: readonly Position[], from: number, to: number) {
  const start = points[from] as Position;
  const end = points[to] as Position;
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  const square = dx * dx + dy * dy || 1;
  let index = from;
  let most = 0;
  for (let at = from + 1; at < to; at++) {
    const point = points[at] as Position;
    const x = point[0] - start[0];
    const y = point[1] - start[1];
    const along = Math.max(0, Math.min(1, (x * dx + y * dy) / square));
    const offX = x - along * dx;
    const offY = y - along * dy;
    const off = offX * offX + offY * offY;
    if (off > most) {
      most = off;
      index = at;
    }
  }
  return { index, distance: Math.sqrt(most) };
}
