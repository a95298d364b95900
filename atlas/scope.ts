import type { Day } from '../dataset/partial-date';
import { landOf, type State, stateOf } from './borders-in-time';
import { withContext } from './context';
import { type Frame, frameAround, frameOf, isInside, pixelOf } from './frame';
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
  /** Points of the land that the frame was made for. */
  readonly main: readonly Position[];
}

const PLACE_KM = 1400; // across: a place of no state, with what lies around it
const EDGE_PX = 12; // a point nearer the edge is as good as out of sight

/** Undefined for what lies nowhere. */
export function scopeOf(atlas: Atlas, subject: Subject, day: Day): Scope | undefined {
  const { state, at, across } = subject;
  const land = new Set(state === undefined ? [] : landOf(state, day, atlas.territories));
  const marked = atlas.polygons.filter(({ territory }) => land.has(territory));
  if (at && across !== undefined) return { frame: frameOf(at, across), marked, main: [] };
  const main = mainPart(atlas, marked, at);
  if (main.length === 0)
    return at && { frame: withContext(atlas, frameOf(at, PLACE_KM), marked), marked, main };
  const frame = withContext(atlas, frameAround(main), marked);
  if (at && !isInside(pixelOf(frame)(at), EDGE_PX)) return { frame: frameOf(at, PLACE_KM), marked, main };
  return { frame, marked, main };
}

/** The name of the state that a subject is part of on a day, where it is not one itself. */
export function wholeOf({ state }: Subject, atlas: Atlas, day: Day): State | undefined {
  if (state === undefined || !atlas.territories.has(state)) return undefined;
  const whole = stateOf(state, day);
  return whole === state ? undefined : whole;
}

/** The points that the frame is made for: all but outlying parts, or the outlying part that the place lies in. */
function mainPart(atlas: Atlas, marked: readonly AtlasPolygon[], at: Position | undefined): Position[] {
  const parts = marked.map((polygon) => pointsOf(atlas, polygon.rings));
  const boxes = [...new Set(marked.map(({ territory }) => territory))].flatMap(outlyingOf);
  const here = at && boxes.find((box) => isWithin(at, box));
  return parts.flatMap((points) => {
    const box = boxes.find((each) => points.every((point) => isWithin(point, each)));
    return box === here ? points : [];
  });
}
