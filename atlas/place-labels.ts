import type { State } from './borders-in-time';
import { HEIGHT, WIDTH } from './frame-size';
import type { Box, LabelGrid } from './label-grid';
import { boxOfLines, linesOf } from './label-size';
import type { MapLabel, MapPoint } from './locator-map';

/** A point of the map that has a name: the place, or the capital. */
export interface NamedPoint extends MapPoint {
  readonly of: 'place' | 'capital';
  readonly name: string;
}

export interface Names {
  readonly points: readonly NamedPoint[];
  /** The state of the subject, if its name is wanted in it. */
  readonly subject?: { readonly state: State; readonly name: string } | undefined;
  /** Names of other states in sight. */
  readonly others: ReadonlyMap<State, string>;
}

const EDGE_PX = 4; // from the edge to the nearest letter
const POINT_PX = 6; // from the middle of a point to the nearest letter
const APART_PX = 3; // between labels
const STEP_PX = 3;
const MOST_OTHERS = 9; // labels: a locator map, not an atlas
const IN_OWN_LAND = 0.93; // share of a label's room: more would keep Syria without one
const AT_SEA = 0.97;
const SMALL_CELLS = 160; // of 3 by 3 px: an island this small has its name beside it

/** Places what fits; no label lies on another, on a point or over the edge. What does not fit is left out. */
export function placeLabels(grid: LabelGrid, { points, subject, others }: Names): MapLabel[] {
  const labels: MapLabel[] = [];
  const taken: Box[] = points.map(({ x, y }) => around(x, y, POINT_PX - 1));
  const isFree = (box: Box) =>
    box.left >= EDGE_PX &&
    box.top >= EDGE_PX &&
    box.right <= WIDTH - EDGE_PX &&
    box.bottom <= HEIGHT - EDGE_PX &&
    taken.every((other) => !overlap(box, other, APART_PX));
  const put = (label: MapLabel, box: Box) => {
    labels.push(label);
    taken.push(box);
  };

  for (const point of points) {
    const found = besidePoint(point).find(({ box }) => isFree(box));
    if (found) put(found.label, found.box);
  }
  if (subject) {
    const found = inLand(grid, subject.state, subject.name, 'subject', isFree);
    if (found) put(found.label, found.box);
  }
  const bySize = [...others].sort(([a], [b]) => grid.cells(b) - grid.cells(a));
  for (const [state, name] of bySize) {
    if (labels.length - points.length >= MOST_OTHERS) break;
    const found =
      inLand(grid, state, name, 'neighbour', isFree) ??
      (grid.cells(state) > 0 && grid.cells(state) < SMALL_CELLS
        ? besideLand(grid, state, name, isFree)
        : undefined);
    if (found) put(found.label, found.box);
  }
  return labels;
}

interface Placed {
  readonly label: MapLabel;
  readonly box: Box;
}

function besidePoint({ x, y, of, name }: NamedPoint): readonly Placed[] {
  const up = y - POINT_PX - 4;
  const down = y + POINT_PX + 5;
  const spots = [
    [x + POINT_PX, y, 'start'],
    [x - POINT_PX, y, 'end'],
    [x, up, 'middle'],
    [x, down, 'middle'],
    [x + 2, up, 'start'],
    [x - 2, up, 'end'],
    [x + 2, down, 'start'],
    [x - 2, down, 'end'],
  ] as const;
  return spots.map(([atX, atY, anchor]) => placed({ x: atX, y: atY, lines: [name], of, anchor }));
}

/** Where a name has the most of its own land around it, in one line or two. */
function inLand(
  grid: LabelGrid,
  state: State,
  name: string,
  of: 'subject' | 'neighbour',
  isFree: (box: Box) => boolean,
): Placed | undefined {
  const [middleX, middleY] = grid.middle(state);
  for (const lines of linesOf(name)) {
    let best: Placed | undefined;
    let bestScore = -Infinity;
    for (let y = EDGE_PX; y < HEIGHT; y += STEP_PX) {
      for (let x = EDGE_PX; x < WIDTH; x += STEP_PX) {
        const found = placed({ x, y, lines, of, anchor: 'middle' });
        if (!isFree(found.box) || grid.share(state, found.box) < IN_OWN_LAND) continue;
        const roomy = grid.share(state, wider(found.box, 9, 6));
        const score = roomy - Math.hypot(x - middleX, y - middleY) / 250;
        if (score > bestScore) [best, bestScore] = [found, score];
      }
    }
    if (best) return best;
  }
  return undefined;
}

/** In the sea, next to a small island. */
function besideLand(
  grid: LabelGrid,
  state: State,
  name: string,
  isFree: (box: Box) => boolean,
): Placed | undefined {
  const [x, y] = grid.middle(state);
  const half = Math.sqrt(grid.cells(state)) * 1.8 + 4;
  const spots = linesOf(name).flatMap((lines) => [
    placed({ x: x + half, y, lines, of: 'neighbour', anchor: 'start' }),
    placed({ x: x - half, y, lines, of: 'neighbour', anchor: 'end' }),
    placed({ x, y: y + half + 4, lines, of: 'neighbour', anchor: 'middle' }),
    placed({ x, y: y - half - 4, lines, of: 'neighbour', anchor: 'middle' }),
  ]);
  return spots.find(({ box }) => isFree(box) && grid.share('sea', box) > AT_SEA);
}

function placed(label: MapLabel): Placed {
  return { label, box: boxOfLines(label) };
}

function around(x: number, y: number, by: number): Box {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}

function wider({ left, top, right, bottom }: Box, across: number, upright: number): Box {
  return { left: left - across, top: top - upright, right: right + across, bottom: bottom + upright };
}

function overlap(a: Box, b: Box, apart: number): boolean {
  return (
    a.left < b.right + apart &&
    b.left < a.right + apart &&
    a.top < b.bottom + apart &&
    b.top < a.bottom + apart
  );
}
