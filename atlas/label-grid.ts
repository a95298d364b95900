import type { State } from './borders-in-time';
import { HEIGHT, WIDTH } from './frame-size';
import type { Sight } from './sight';
import type { Position } from './sphere';
import { lineOf, type Territory } from './world';

/** In pixels of the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A state's land on the map. */
export interface Patch {
  /** How many cells it has. */
  readonly cells: number;
  /** The middle of its cells, in pixels. */
  readonly middle: Position;
  readonly box: Box;
  /** How much of a box is of this land: 0 to 1. */
  share(box: Box): number;
}

/** Whose land each cell of the map is. */
export interface LabelGrid {
  /** States that have a cell, and so can be seen. */
  readonly patches: ReadonlyMap<State, Patch>;
  readonly sea: Patch;
}

/** Pixels of a cell: a third of a letter. */
export const CELL = 3;

const COLUMNS = Math.ceil(WIDTH / CELL);
const ROWS = Math.ceil(HEIGHT / CELL);
const SEA = 0;

/** `stateOf` tells whose a territory is: a state's name may lie across all of its land. */
export function labelGrid(sight: Sight, stateOf: (territory: Territory) => State): LabelGrid {
  const cells = new Uint8Array(COLUMNS * ROWS);
  const numbers = new Map<State, number>();
  for (const geometry of sight.land) {
    const state = stateOf(geometry.id);
    const number = numbers.get(state) ?? numbers.size + 1;
    numbers.set(state, number);
    fillRings(ringsOf(sight, geometry), (cell) => {
      cells[cell] = number;
    });
  }
  const patches = [...numbers].map(([state, number]) => [state, patchOf(cells, number)] as const);
  return {
    patches: new Map(patches.filter(([, { cells: count }]) => count > 0)),
    sea: patchOf(cells, SEA),
  };
}

function patchOf(cells: Uint8Array, number: number): Patch {
  // Counts of all cells above and left of each corner: any rectangle is then four look-ups.
  const sums = new Uint16Array((COLUMNS + 1) * (ROWS + 1));
  let sumX = 0;
  let sumY = 0;
  let count = 0;
  let west = COLUMNS;
  let east = -1;
  let north = ROWS;
  let south = -1;
  for (let y = 0; y < ROWS; y++) {
    let inRow = 0;
    for (let x = 0; x < COLUMNS; x++) {
      if (cells[y * COLUMNS + x] === number) {
        inRow++;
        count++;
        sumX += x;
        sumY += y;
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < north) north = y;
        south = y;
      }
      sums[(y + 1) * (COLUMNS + 1) + x + 1] = (sums[y * (COLUMNS + 1) + x + 1] as number) + inRow;
    }
  }
  const at = (x: number, y: number) => sums[y * (COLUMNS + 1) + x] as number;
  return {
    cells: count,
    middle: [(sumX / count + 0.5) * CELL, (sumY / count + 0.5) * CELL],
    box: { left: west * CELL, top: north * CELL, right: (east + 1) * CELL, bottom: (south + 1) * CELL },
    share({ left, top, right, bottom }) {
      const x1 = column(left);
      const x2 = column(right) + 1;
      const y1 = row(top);
      const y2 = row(bottom) + 1;
      return (at(x2, y2) - at(x1, y2) - at(x2, y1) + at(x1, y1)) / ((x2 - x1) * (y2 - y1));
    },
  };
}

const column = (x: number) => Math.max(0, Math.min(COLUMNS - 1, Math.floor(x / CELL)));
const row = (y: number) => Math.max(0, Math.min(ROWS - 1, Math.floor(y / CELL)));

/** Rings are closed: their last point is their first. What is out of sight is far off, and fills no cell. */
function ringsOf({ pixels }: Sight, { arcs }: Sight['land'][number]): Position[][] {
  return arcs.flat(1).map((ring) =>
    ring.flatMap((arc) => {
      const line = pixels[lineOf(arc)] ?? [];
      return arc < 0 ? line.toReversed() : line;
    }),
  );
}

/** Calls back for each cell whose middle is inside. */
function fillRings(rings: readonly (readonly Position[])[], fill: (cell: number) => void): void {
  const crossings: number[][] = Array.from({ length: ROWS }, () => []);
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const a = ring[at - 1] as Position;
      const b = ring[at] as Position;
      const from = Math.max(0, Math.ceil(Math.min(a[1], b[1]) / CELL - 0.5));
      const to = Math.min(ROWS - 1, Math.ceil(Math.max(a[1], b[1]) / CELL - 0.5) - 1);
      for (let y = from; y <= to; y++) {
        crossings[y]?.push(a[0] + (((y + 0.5) * CELL - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
      }
    }
  }
  for (const [y, along] of crossings.entries()) {
    along.sort((a, b) => a - b);
    for (let at = 0; at + 1 < along.length; at += 2) {
      const from = Math.max(0, Math.ceil((along[at] as number) / CELL - 0.5));
      const to = Math.min(COLUMNS - 1, Math.floor((along[at + 1] as number) / CELL - 0.5));
      for (let x = from; x <= to; x++) fill(y * COLUMNS + x);
    }
  }
}
