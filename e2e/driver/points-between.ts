import type { Place } from './driver';

const STEPS = 6; // as often as a finger is told of on a slow phone

/** The way from one point to another, its end included. */
export function pointsBetween(from: Place, to: Place): Place[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const part = (step + 1) / STEPS;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}
