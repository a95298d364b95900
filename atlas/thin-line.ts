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
  const [ax, ay] = points[from] as Position;
  const [bx, by] = points[to] as Position;
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  let index = from;
  let distance = -1;
  for (let at = from + 1; at < to; at++) {
    const [x, y] = points[at] as Position;
    const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
    const off = Math.hypot(x - ax - along * dx, y - ay - along * dy);
    if (off > distance) [index, distance] = [at, off];
  }
  return { index, distance };
}
