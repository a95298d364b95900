import type { Day } from '../dataset/partial-date';
import { landOf, type State, stateOf } from './borders-in-time';
import { type Frame, frameAround, frameOf, isInside, NEAREST_KM_PER_PX, pixelOf } from './frame';
import { WIDTH } from './frame-size';
import { isWithin, outlyingOf } from './outlying';
import type { Position } from './sphere';
import { type Atlas, type AtlasPolygon, pointsOf } from './world';

/** What a map is about. */
export interface Subject {
  /** The state, or what was part of one. */
  readonly state?: State;
  /** Where it lies: for a place, and for a state that the atlas has no land of. */
  readonly at?: Position;
  /** Kilometres across, of a region: it has no point. */
  readonly across?: number;
  readonly capital?: Position;
}

/** What a map of a subject shows, and what of it is marked. */
export interface Scope {
  readonly frame: Frame;
  /** All land of the subject, in sight or not. */
  readonly marked: readonly AtlasPolygon[];
}

const PLACE_KM = 1400; // across: a place of no state, with what lies around it
const EDGE_PX = 12; // a point nearer the edge is as good as out of sight

const WIDEN_BY = 1.3;
const WIDEST_KM = 5200; // an island in mid-ocean: farther away there is land, but the island is lost
const ENOUGH_COAST = 1.1 * WIDTH; // px of lines that are not the subject's own, to know the region by

/** Undefined for what lies nowhere. */
export function scopeOf(atlas: Atlas, subject: Subject, day: Day): Scope | undefined {
  const { state, at, across } = subject;
  const land = new Set(state === undefined ? [] : landOf(state, day, atlas.territories));
  const marked = atlas.polygons.filter(({ territory }) => land.has(territory));
  if (at && across !== undefined) return { frame: frameOf(at, across), marked };
  const main = mainPart(atlas, marked, at);
  if (main.length === 0) return at && { frame: withContext(atlas, frameOf(at, PLACE_KM), marked), marked };
  const frame = withContext(atlas, frameAround(main), marked);
  if (at && !isInside(pixelOf(frame)(at), EDGE_PX)) return { frame: frameOf(at, PLACE_KM), marked };
  return { frame, marked };
}

/** The name of the state that a subject is part of on a day, where it is not one itself. */
export function wholeOf({ state }: Subject, atlas: Atlas, day: Day): State | undefined {
  if (state === undefined || !atlas.territories.has(state)) return undefined;
  const whole = stateOf(state, day);
  return whole === state ? undefined : whole;
}

/** The points that the frame is made for: all but outlying parts, or the outlying part that the place lies in. */
function mainPart(atlas: Atlas, marked: readonly AtlasPolygon[], at: Position | undefined): Position[] {
  const parts = marked.map((polygon) => ({ polygon, points: pointsOf(atlas.arcs, polygon.rings) }));
  const boxes = [...new Set(marked.map(({ territory }) => territory))].flatMap(outlyingOf);
  const here = at && boxes.find((box) => isWithin(at, box));
  return parts.flatMap(({ points }) => {
    const box = boxes.find((each) => points.every((point) => isWithin(point, each)));
    return box === here ? points : [];
  });
}

/** Wide enough to know where in the world it is: small islands have only sea around them. */
function withContext(atlas: Atlas, frame: Frame, marked: readonly AtlasPolygon[]): Frame {
  const own = new Set(marked.flatMap(({ rings }) => rings.flat().map((arc) => (arc < 0 ? ~arc : arc))));
  const others = atlas.arcs.filter((_, arc) => !own.has(arc));
  let wide = frame;
  while (wide.kmPerPx * WIDTH < WIDEST_KM && lengthInSight(others, wide) < ENOUGH_COAST) {
    wide = { ...wide, kmPerPx: Math.max(NEAREST_KM_PER_PX, wide.kmPerPx * WIDEN_BY) };
  }
  return wide;
}

function lengthInSight(arcs: Atlas['arcs'], frame: Frame): number {
  const toPixel = pixelOf(frame);
  let length = 0;
  for (const arc of arcs) {
    let before: Position | undefined;
    for (const point of arc) {
      const pixel = toPixel(point);
      const here = isInside(pixel) ? pixel : undefined;
      if (here && before) length += Math.hypot(here[0] - before[0], here[1] - before[1]);
      before = here;
    }
  }
  return length;
}
