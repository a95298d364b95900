import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { State } from './borders-in-time';
import { type Frame, projectionOf } from './frame';
import { HEIGHT, WIDTH } from './frame-size';
import type { Sight } from './sight';
import type { Position } from './sphere';
import type { Territory } from './world';

/** Whose land each cell of the map is. */
export interface LabelGrid {
  readonly states: readonly State[];
  /** Cells of a state in a rectangle of pixels, and all cells of it. */
  share(state: State | 'sea', box: Box): number;
  /** Cells of a state on the map. */
  cells(state: State): number;
  /** The middle of a state's cells, in pixels. */
  middle(state: State): Position;
}

/** In pixels of the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 3; // px: a third of a letter
const COLUMNS = Math.ceil(WIDTH / CELL);
const ROWS = Math.ceil(HEIGHT / CELL);

/** `stateOf` tells whose a territory is; labels of a state may cross all of its land. */
export function labelGrid(sight: Sight, frame: Frame, stateOf: (territory: Territory) => State): LabelGrid {
  const cells: (State | 'sea')[] = new Array(COLUMNS * ROWS).fill('sea');
  for (const geometry of sight.land) {
    const state = stateOf(geometry.id);
    fillRings(ringsOf(sight, frame, geometry), (cell) => {
      cells[cell] = state;
    });
  }
  const states = [...new Set(cells)].filter((each) => each !== 'sea');
  const sums = new Map([...states, 'sea'].map((state) => [state, summed(cells, state)]));
  return {
    states,
    cells: (state) => sums.get(state)?.at(-1) ?? 0,
    middle: (state) => middleOf(cells, state),
    share(state, { left, top, right, bottom }) {
      const sum = sums.get(state);
      const [x1, y1, x2, y2] = [column(left), row(top), column(right) + 1, row(bottom) + 1];
      const at = (x: number, y: number) => sum?.[y * (COLUMNS + 1) + x] ?? 0;
      const inside = at(x2, y2) - at(x1, y2) - at(x2, y1) + at(x1, y1);
      return inside / ((x2 - x1) * (y2 - y1));
    },
  };
}

const column = (x: number) => Math.max(0, Math.min(COLUMNS - 1, Math.floor(x / CELL)));
const row = (y: number) => Math.max(0, Math.min(ROWS - 1, Math.floor(y / CELL)));

function ringsOf({ topology }: Sight, frame: Frame, geometry: Sight['land'][number]) {
  const rings: Position[][] = [];
  const add = (x: number, y: number) => rings.at(-1)?.push([x, y]);
  geoPath(projectionOf(frame), {
    beginPath() {},
    arc() {},
    closePath() {},
    lineTo: add,
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
  })(feature(topology, geometry));
  return rings;
}

/** Calls back for each cell whose middle is inside. */
function fillRings(rings: readonly (readonly Position[])[], fill: (cell: number) => void): void {
  for (let y = 0; y < ROWS; y++) {
    const middle = (y + 0.5) * CELL;
    const crossings = rings.flatMap((ring) => crossingsOf(ring, middle)).sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const from = Math.max(0, Math.ceil((crossings[at] as number) / CELL - 0.5));
      const to = Math.min(COLUMNS - 1, Math.floor((crossings[at + 1] as number) / CELL - 0.5));
      for (let x = from; x <= to; x++) fill(y * COLUMNS + x);
    }
  }
}

function crossingsOf(ring: readonly Position[], y: number): number[] {
  const crossings: number[] = [];
  let [x1, y1] = ring.at(-1) as Position;
  for (const [x2, y2] of ring) {
    if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    [x1, y1] = [x2, y2];
  }
  return crossings;
}

/** Counts of all cells above and left of each corner: any rectangle is then four look-ups. */
function summed(cells: readonly string[], state: string): Uint16Array {
  const sums = new Uint16Array((COLUMNS + 1) * (ROWS + 1));
  for (let y = 0; y < ROWS; y++) {
    let inRow = 0;
    for (let x = 0; x < COLUMNS; x++) {
      if (cells[y * COLUMNS + x] === state) inRow++;
      sums[(y + 1) * (COLUMNS + 1) + x + 1] = (sums[y * (COLUMNS + 1) + x + 1] as number) + inRow;
    }
  }
  return sums;
}

function middleOf(cells: readonly string[], state: State): Position {
  let [x, y, count] = [0, 0, 0];
  cells.forEach((each, cell) => {
    if (each !== state) return;
    x += cell % COLUMNS;
    y += Math.floor(cell / COLUMNS);
    count++;
  });
  return [(x / count + 0.5) * CELL, (y / count + 0.5) * CELL];
}
