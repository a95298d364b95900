/** A place on the lattice, in em. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

const MIN_CELL = 6.4; // em: a name of twelve letters a line
const MAX_CELL = 11; // wider, and lines get long for nothing
/** From one row to the next, in em: a node, and room for lines and their heads. */
export const ROW = 7.5;
/** Slots for each node: with none free, nothing could get out of another's way. */
const SLOTS_A_NODE = 1.4;

/** A lattice for so many nodes, in rows that are half a cell apart from the next. */
export function sidesSlots(
  count: number,
  width: number,
): { readonly slots: readonly Slot[]; readonly halfWidth: number } {
  const most = Math.max(1, Math.floor(width / MIN_CELL));
  // A few nodes stand together in the middle of a wide frame.
  const columns = Math.min(most, Math.ceil(Math.sqrt(count) * 1.25) || 1);
  const cell = Math.min(width / columns, MAX_CELL);
  const slots: Slot[] = [];
  for (let row = 0; slots.length < count * SLOTS_A_NODE; row++) {
    const shifted = row % 2 === 1 && columns > 1;
    for (let column = 0; column < columns - (shifted ? 1 : 0); column++) {
      slots.push({ x: (column + (shifted ? 1 : 0.5)) * cell, y: row * ROW, row });
    }
  }
  return { slots, halfWidth: cell / 2 };
}
