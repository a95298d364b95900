import { distanceFrom, type Frame, NEAREST_KM_PER_PX, pixelsOf } from './frame';
import { WIDTH } from './frame-size';
import { lengthInSight } from './surroundings';
import { type Atlas, type AtlasLine, type AtlasPolygon, lineOf } from './world';

const WIDEN_BY = 1.3;
const WIDEST_KM = 5200; // an island in mid-ocean: farther away there is land, but the island is lost
const ENOUGH_PX = 1.1 * WIDTH; // of lines that are not the subject's own, to know the region by

/** Wide enough to know where in the world it is: small islands have only sea around them. */
export function withContext(atlas: Atlas, frame: Frame, marked: readonly AtlasPolygon[]): Frame {
  const own = new Set(marked.flatMap(({ rings }) => rings.flat().map(lineOf)));
  const others = atlas.lines.filter((_, line) => !own.has(line));
  let wide = frame;
  while (wide.kmPerPx * WIDTH < WIDEST_KM && !isEnough(others, wide)) {
    wide = { ...wide, kmPerPx: Math.max(NEAREST_KM_PER_PX, wide.kmPerPx * WIDEN_BY) };
  }
  return wide;
}

function isEnough(lines: readonly AtlasLine[], frame: Frame): boolean {
  const toPixels = pixelsOf(frame);
  const distance = distanceFrom(frame);
  let length = 0;
  for (const { directions, cap } of lines) {
    if (distance(cap) > 0) continue;
    length += lengthInSight(toPixels(directions));
    if (length >= ENOUGH_PX) return true;
  }
  return false;
}
