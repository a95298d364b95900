import type { State } from './borders-in-time';
import { HEIGHT, WIDTH } from './frame-size';
import { type Box, CELL, type LabelGrid, type Patch } from './label-grid';
import { boxOfLines, linesOf } from './label-size';
import type { MapLabel, MapPoint } from './locator-map';

/** A point of the map that has a name: the place, or the capital. */
export interface NamedPoint extends MapPoint {
  readonly of: 'place' | 'capital';
  readonly name: string;
}

/** What there is to write on a map. */
export interface Names {
  readonly points: readonly NamedPoint[];
  /** States and their names; the subject's, if it is wanted, first. */
  readonly states: readonly (readonly [state: State, name: string, of: 'subject' | 'neighbour'])[];
  /** What must not be written over. */
  readonly kept: readonly Box[];
}

const EDGE_PX = 4; // from the edge to the nearest letter
const POINT_PX = 6; // from the middle of a point to the nearest letter
const APART_PX = 3; // between labels
const MOST_STATES = 9; // labels: a locator map, not an atlas
const IN_OWN_LAND = 0.93; // share of a label's room: more would leave Syria without a name
const AT_SEA = 0.97;
const SMALL_CELLS = 160; // an island this small has its name beside it
const TO_MIDDLE_PX = 250; // so far from the middle of its land is as bad as to have no land around it

interface Placed {
  readonly label: MapLabel;
  readonly box: Box;
}

/** Places what fits; no label lies on another, on a point or over the edge. What does not fit is left out. */
export function placeLabels({ patches, sea }: LabelGrid, { points, states, kept }: Names): MapLabel[] {
  const labels: MapLabel[] = [];
  const taken: Box[] = [...kept, ...points.map(({ x, y }) => around(x, y, POINT_PX - APART_PX))];
  const isFree = (box: Box) =>
    box.left >= EDGE_PX &&
    box.top >= EDGE_PX &&
    box.right <= WIDTH - EDGE_PX &&
    box.bottom <= HEIGHT - EDGE_PX &&
    taken.every((other) => !overlap(box, other, APART_PX));
  const put = (found: Placed | undefined) => {
    if (!found) return;
    labels.push(found.label);
    taken.push(found.box);
  };

  for (const point of points) put(besidePoint(point).find(({ box }) => isFree(box)));
  for (const [state, name, of] of states) {
    if (labels.length - points.length >= MOST_STATES) break;
    const patch = patches.get(state);
    if (!patch) continue;
    const isIsland = of === 'neighbour' && patch.cells < SMALL_CELLS;
    put(inLand(patch, name, of, isFree) ?? (isIsland ? besideLand(patch, sea, name, isFree) : undefined));
  }
  return labels;
}

function besidePoint({ x, y, of, name }: NamedPoint): readonly Placed[] {
  const up = y - POINT_PX - 5;
  const down = y + POINT_PX + 5;
  const spots = [
    [x + POINT_PX, y, 'start'],
    [x - POINT_PX, y, 'end'],
    [x, up, 'middle'],
    [x, down, 'middle'],
    [x - 2, up, 'start'],
    [x + 2, up, 'end'],
    [x - 2, down, 'start'],
    [x + 2, down, 'end'],
  ] as const;
  return spots.map(([atX, atY, anchor]) => placed({ x: atX, y: atY, lines: [name], of, anchor }));
}

/** Where a name has the most of its own land around it, in one line or two. */
function inLand(
  { box, cells, middle, share }: Patch,
  name: string,
  of: MapLabel['of'],
  isFree: (box: Box) => boolean,
): Placed | undefined {
  for (const lines of linesOf(name)) {
    const size = boxOfLines({ x: 0, y: 0, lines, of, anchor: 'middle' });
    if (cells * CELL * CELL < size.right * 2 * size.bottom * 2 * IN_OWN_LAND) continue;
    let best: Placed | undefined;
    let bestScore = -Infinity;
    for (let y = box.top + size.bottom; y <= box.bottom - size.bottom; y += CELL) {
      for (let x = box.left + size.right; x <= box.right - size.right; x += CELL) {
        const room = {
          left: x + size.left,
          top: y + size.top,
          right: x + size.right,
          bottom: y + size.bottom,
        };
        if (share(room) < IN_OWN_LAND) continue;
        const score = share(wider(room, 9, 6)) - Math.hypot(x - middle[0], y - middle[1]) / TO_MIDDLE_PX;
        if (score <= bestScore || !isFree(room)) continue;
        bestScore = score;
        best = placed({ x, y, lines, of, anchor: 'middle' });
      }
    }
    if (best) return best;
  }
  return undefined;
}

/** In the sea, next to a small island. */
function besideLand(
  { middle: [x, y], cells }: Patch,
  sea: Patch,
  name: string,
  isFree: (box: Box) => boolean,
): Placed | undefined {
  const of = 'neighbour';
  const off = (Math.sqrt(cells) * CELL) / 2 + 5;
  const spots = linesOf(name).flatMap((lines) => [
    placed({ x: x + off, y, lines, of, anchor: 'start' }),
    placed({ x: x - off, y, lines, of, anchor: 'end' }),
    placed({ x, y: y + off + 4, lines, of, anchor: 'middle' }),
    placed({ x, y: y - off - 4, lines, of, anchor: 'middle' }),
  ]);
  return spots.find(({ box }) => isFree(box) && sea.share(box) > AT_SEA);
}

function placed(label: MapLabel): Placed {
  const [x, y] = [label.x, label.y].map((pixel) => Math.round(pixel * 10) / 10) as [number, number];
  const rounded = { ...label, x, y };
  return { label: rounded, box: boxOfLines(rounded) };
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
