import type { State } from './borders-in-time';
import { isInside } from './frame';
import type { LabelGrid } from './label-grid';
import type { Sight } from './sight';
import type { Position } from './sphere';
import { lineOf, type Territory } from './world';

/** Stands for the subject's own land among states. */
export const SUBJECT = '';

const NEAREST = 3; // states named for an island: more would be a list of the region

/** States that a subject borders on in the frame, the longest border first. */
export function surroundingsOf(
  { pixels, land }: Sight,
  marked: ReadonlySet<Territory>,
  stateOf: (territory: Territory) => State,
): readonly State[] {
  const lines = (territory: (typeof land)[number]) => territory.arcs.flat(2).map(lineOf);
  const own = new Set(land.filter(({ id }) => marked.has(id)).flatMap(lines));
  const lengths = new Map<State, number>();
  for (const geometry of land.filter(({ id }) => !marked.has(id))) {
    const shared = lines(geometry).filter((line) => own.has(line));
    const length = shared.reduce((sum, line) => sum + lengthInSight(pixels[line] ?? []), 0);
    const state = stateOf(geometry.id);
    if (length > 0) lengths.set(state, (lengths.get(state) ?? 0) + length);
  }
  return [...lengths].sort(([, a], [, b]) => b - a).map(([state]) => state);
}

/** The few states in sight that are nearest to a pixel. */
export function nearestStates({ patches }: LabelGrid, [x, y]: Position): readonly State[] {
  const far = [...patches]
    .filter(([state]) => state !== SUBJECT)
    .map(([state, { middle }]) => [state, Math.hypot(middle[0] - x, middle[1] - y)] as const);
  return far
    .sort(([, a], [, b]) => a - b)
    .slice(0, NEAREST)
    .map(([state]) => state);
}

/** Of a line, in pixels: what both ends of are on the map. */
export function lengthInSight(pixels: readonly Position[]): number {
  let length = 0;
  for (let at = 1; at < pixels.length; at++) {
    const before = pixels[at - 1] as Position;
    const here = pixels[at] as Position;
    if (isInside(before) && isInside(here)) length += Math.hypot(here[0] - before[0], here[1] - before[1]);
  }
  return length;
}
