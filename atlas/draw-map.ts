import type { Day } from '../dataset/partial-date';
import { type State, stateOf } from './borders-in-time';
import { drawLines } from './draw-lines';
import { type Frame, isInside, pixelOf } from './frame';
import { HEIGHT, WIDTH } from './frame-size';
import { type LabelGrid, labelGrid } from './label-grid';
import type { LocatorMap, MapPoint } from './locator-map';
import { type NamedPoint, placeLabels } from './place-labels';
import { type Scope, type Subject, scopeOf, wholeOf } from './scope';
import { sightOf } from './sight';
import type { Position } from './sphere';
import { type Surroundings, surroundingsOf } from './surroundings';
import { type Atlas, pointsOf, type Territory } from './world';

/** A map without its words: these are asked for only where they are needed. */
export interface Draft {
  /** States whose names the map can use. */
  readonly states: readonly State[];
  finish(names: MapNames): LocatorMap;
}

export interface MapNames {
  readonly nameOf: (state: State) => string | undefined;
  readonly place?: string | undefined;
  readonly capital?: string | undefined;
  /** Write the state's own name in it: the card is about something else. */
  readonly labelState: boolean;
}

const SUBJECT = ''; // stands for the subject's land among states
const TOO_SMALL_PX = 15; // across: below, colour alone does not show where it is
const RING_GAP_PX = 5;
const EDGE_PX = 3;
const SAME_SPOT_PX = 13; // two points nearer than that are one blot

/** Draws a subject for a day; undefined for what lies nowhere. */
export function draftMap(atlas: Atlas, subject: Subject, day: Day): Draft | undefined {
  const scope = scopeOf(atlas, subject, day);
  if (!scope) return undefined;
  const { frame, marked } = scope;
  const territories = new Set<Territory>(marked.map(({ territory }) => territory));
  const sight = sightOf(atlas, frame, new Set(marked));
  const ownerOf = (territory: Territory) => stateOf(territory, day);
  const grid = labelGrid(sight, frame, (each) => (territories.has(each) ? SUBJECT : ownerOf(each)));
  const shape = shapeOf(atlas, scope, subject);
  const around = surroundingsOf(sight, grid, territories, shape.middle, ownerOf);
  const whole = wholeOf(subject, atlas, day);
  return {
    states: [
      ...new Set([...grid.states, ...around.states, whole ?? SUBJECT, subject.state ?? SUBJECT]),
    ].filter((state) => state !== SUBJECT),
    finish: (names) => ({
      width: WIDTH,
      height: HEIGHT,
      ...drawLines(sight, frame, territories, day),
      ...words({ frame, grid, subject, shape, around, whole }, names),
    }),
  };
}

interface Drawn {
  readonly frame: Frame;
  readonly grid: LabelGrid;
  readonly subject: Subject;
  readonly shape: Shape;
  readonly around: Surroundings;
  readonly whole: State | undefined;
}

function words(
  { frame, grid, subject, shape, around, whole }: Drawn,
  { nameOf, place: placeName, capital: capitalName, labelState }: MapNames,
): Pick<LocatorMap, 'capital' | 'place' | 'ring' | 'labels' | 'within' | 'neighbours' | 'near'> {
  const toPoint = (position: Position | undefined): MapPoint | undefined => {
    const pixel = position && pixelOf(frame)(position);
    return pixel && isInside(pixel, EDGE_PX) ? { x: round(pixel[0]), y: round(pixel[1]) } : undefined;
  };
  const place = subject.across === undefined && placeName !== undefined ? toPoint(subject.at) : undefined;
  const ring = place || subject.across !== undefined ? undefined : ringAround(shape);
  const seat = ring ? undefined : toPoint(subject.capital);
  const capital =
    seat && place && Math.hypot(seat.x - place.x, seat.y - place.y) < SAME_SPOT_PX ? undefined : seat;
  const points: NamedPoint[] = [
    ...(place && placeName ? [{ ...place, of: 'place', name: placeName } as const] : []),
    ...(capital && capitalName ? [{ ...capital, of: 'capital', name: capitalName } as const] : []),
  ];
  const state = subject.state && nameOf(subject.state);
  const names = new Map(
    grid.states.flatMap((each) => {
      const name = each === SUBJECT ? undefined : nameOf(each);
      return name === undefined ? [] : [[each, name] as const];
    }),
  );
  const within = (labelState ? state : undefined) ?? (whole && nameOf(whole));
  return {
    ...(place && { place }),
    ...(capital && { capital }),
    ...(ring && { ring }),
    ...(within !== undefined && { within }),
    labels: placeLabels(grid, {
      points,
      subject: labelState && state ? { state: SUBJECT, name: state } : undefined,
      others: names,
    }),
    neighbours: around.states.flatMap((each) => nameOf(each) ?? []),
    near: around.near,
  };
}

/** Where the subject's land is on the map, in pixels. */
interface Shape {
  readonly middle: Position;
  readonly size: number;
}

function shapeOf(atlas: Atlas, { frame, marked }: Scope, { at }: Subject): Shape {
  const toPixel = pixelOf(frame);
  const inSight = marked
    .flatMap(({ rings }) => pointsOf(atlas.arcs, rings))
    .map(toPixel)
    .filter((pixel) => isInside(pixel));
  if (inSight.length === 0) return { middle: at ? toPixel(at) : [WIDTH / 2, HEIGHT / 2], size: 0 };
  const [xs, ys] = [inSight.map(([x]) => x), inSight.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { middle: [(west + east) / 2, (north + south) / 2], size: Math.max(east - west, south - north) };
}

function ringAround({ middle: [x, y], size }: Shape): LocatorMap['ring'] {
  if (size >= TOO_SMALL_PX) return undefined;
  return { x: round(x), y: round(y), r: round(size / 2 + RING_GAP_PX) };
}

function round(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
