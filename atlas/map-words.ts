import type { State } from './borders-in-time';
import { isInside, pixelOf } from './frame';
import { HEIGHT, WIDTH } from './frame-size';
import type { Box, LabelGrid } from './label-grid';
import type { LocatorMap, MapPoint } from './locator-map';
import { type NamedPoint, placeLabels } from './place-labels';
import type { Scope, Subject } from './scope';
import type { Position } from './sphere';
import { nearestStates, SUBJECT } from './surroundings';

/** What a map may write. */
export interface MapNames {
  readonly nameOf: (state: State) => string | undefined;
  /** Of the place that the card is about. */
  readonly place?: string | undefined;
  readonly capital?: string | undefined;
  /** Write the state's own name in it: the card is about something else. */
  readonly labelState: boolean;
}

/** What is known of a map before it has words. */
export interface Drawn {
  readonly scope: Scope;
  readonly subject: Subject;
  readonly grid: LabelGrid;
  readonly bordering: readonly State[];
  readonly whole: State | undefined;
}

type Words = Pick<LocatorMap, 'capital' | 'place' | 'ring' | 'labels' | 'within' | 'neighbours' | 'nearness'>;

const TOO_SMALL_PX = 22; // across: below, colour alone does not show where it is
const RING_GAP_PX = 5;
const EDGE_PX = 3;
const SAME_SPOT_PX = 13; // two points nearer than that are one blot

/** Points, names and where they go. */
export function mapWords(drawn: Drawn, names: MapNames): Words {
  const { scope, subject, grid, whole } = drawn;
  const { place, capital, ring } = pointsOf(scope, subject, names);
  const points: NamedPoint[] = [
    ...(place && names.place ? [{ ...place, of: 'place', name: names.place } as const] : []),
    ...(capital && names.capital ? [{ ...capital, of: 'capital', name: names.capital } as const] : []),
  ];
  const state = names.labelState && subject.state ? names.nameOf(subject.state) : undefined;
  const within = state ?? (whole && names.nameOf(whole));
  const bySize = [...grid.patches].sort(([, a], [, b]) => b.cells - a.cells);
  const others = bySize.flatMap(([each]) => {
    const name = each === SUBJECT ? undefined : names.nameOf(each);
    return name === undefined ? [] : [[each, name, 'neighbour'] as const];
  });
  const labels = placeLabels(grid, {
    points,
    states: [...(state ? [[SUBJECT, state, 'subject'] as const] : []), ...others],
    kept: ring ? [boxAround(ring)] : [],
  });
  return {
    ...(place && { place }),
    ...(capital && { capital }),
    ...(ring && { ring }),
    ...(within !== undefined && { within }),
    labels,
    ...surroundings(drawn, names, labels),
  };
}

function surroundings(
  { scope, subject, grid, bordering, whole }: Drawn,
  { nameOf }: MapNames,
  labels: LocatorMap['labels'],
): Pick<Words, 'neighbours' | 'nearness'> {
  if (subject.across !== undefined) {
    const shown = labels.filter(({ of }) => of === 'neighbour').map(({ lines }) => lines.join(' '));
    return { neighbours: shown, nearness: 'in sight' };
  }
  const named = (states: readonly State[]) =>
    states.filter((state) => state !== whole).flatMap((state) => nameOf(state) ?? []);
  const borders = named(bordering);
  if (borders.length > 0) return { neighbours: borders, nearness: 'bordering' };
  return { neighbours: named(nearestStates(grid, shapeOf(scope, subject).middle)), nearness: 'near' };
}

function pointsOf(
  scope: Scope,
  subject: Subject,
  names: MapNames,
): Pick<Words, 'place' | 'capital' | 'ring'> {
  const toPixel = pixelOf(scope.frame);
  const toPoint = (position: Position | undefined): MapPoint | undefined => {
    const pixel = position && toPixel(position);
    return pixel && isInside(pixel, EDGE_PX) ? { x: round(pixel[0]), y: round(pixel[1]) } : undefined;
  };
  if (subject.across !== undefined) return {};
  const place = names.place === undefined ? undefined : toPoint(subject.at);
  const ring = place ? undefined : ringAround(shapeOf(scope, subject));
  const seat = ring ? undefined : toPoint(subject.capital);
  const isOneBlot = seat && place && Math.hypot(seat.x - place.x, seat.y - place.y) < SAME_SPOT_PX;
  return { ...(place && { place }), ...(ring && { ring }), ...(seat && !isOneBlot && { capital: seat }) };
}

/** Where the subject's land is on the map, in pixels. */
function shapeOf({ frame, main }: Scope, { at }: Subject): { middle: Position; size: number } {
  const toPixel = pixelOf(frame);
  const inSight = main.map(toPixel).filter((pixel) => isInside(pixel));
  if (inSight.length === 0) return { middle: at ? toPixel(at) : [WIDTH / 2, HEIGHT / 2], size: 0 };
  const [xs, ys] = [inSight.map(([x]) => x), inSight.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { middle: [(west + east) / 2, (north + south) / 2], size: Math.max(east - west, south - north) };
}

function ringAround({ middle: [x, y], size }: ReturnType<typeof shapeOf>): Words['ring'] {
  if (size >= TOO_SMALL_PX) return undefined;
  return { x: round(x), y: round(y), r: round(size / 2 + RING_GAP_PX) };
}

function boxAround({ x, y, r }: NonNullable<Words['ring']>): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function round(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
