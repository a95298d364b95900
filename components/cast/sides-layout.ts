import { type SidesLink, sidesCost } from './sides-cost';
import { ROW, type Slot, sidesSlots } from './sides-slots';

/** A node's place: the middle of its circle, in em of the drawing. */
export interface SidesPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Counted from the top. */
  readonly row: number;
}

/** Who stands where, in em; places are in order of rows and, within a row, from left to right. */
export interface SidesLayout {
  readonly width: number;
  readonly height: number;
  /** Room that a node has to itself, from its middle sideways. */
  readonly halfWidth: number;
  readonly places: readonly SidesPlace[];
}

/** In em. A node is a circle with up to two lines of its name under it. */
export const CIRCLE_RADIUS = 1.35;
export const NODE_BELOW = 4.3; // from the middle of the circle to the end of the name
const TOP = CIRCLE_RADIUS + 0.4;
const BOTTOM = NODE_BELOW + 0.2;

const SEED = 20140915; // any number: the same story is drawn the same way each time
const STEPS_A_NODE = 320;
const MAX_STEPS = 9000; // some 50 ms
const HOT = 1.4; // in units of the cost: at first a worse place is taken gladly
const COLD = 0.02;

/**
 * Places nodes on a lattice, as a bricklayer would: nothing can overlap, and lines run slantwise past their neighbours.
 * Which node stands where is found by trading places, better for worse at first and then ever less (simulated
 * annealing with a fixed seed). Pure: the same nodes and links give the same drawing, in whatever order they come.
 */
export function layoutSides(ids: readonly string[], links: readonly SidesLink[], width: number): SidesLayout {
  const nodes = [...new Set(ids)].sort();
  const { slots, halfWidth } = sidesSlots(nodes.length, width);
  const ordered = [...links].sort((p, q) => (keyOf(p) < keyOf(q) ? -1 : 1));
  const at = anneal(nodes, ordered, slots);
  return framed(
    nodes.map((id, node) => ({ id, ...(slots[at[node] as number] as Slot) })),
    width,
    halfWidth,
  );
}

function anneal(
  nodes: readonly string[],
  links: readonly SidesLink[],
  slots: readonly Slot[],
): readonly number[] {
  const random = randomFrom(SEED);
  /** The slot of each node; beyond the nodes, the slots that are free. */
  const at = slots.map((_, slot) => slot);
  const costOf = sidesCost(nodes, links, slots, at);
  const steps = nodes.length < 2 ? 0 : Math.min(MAX_STEPS, STEPS_A_NODE * nodes.length);
  let heat = HOT;
  const cooling = (COLD / HOT) ** (1 / Math.max(1, steps));
  for (let step = 0; step < steps; step++, heat *= cooling) {
    const one = Math.floor(random() * nodes.length);
    const other = Math.floor(random() * slots.length);
    if (one === other) continue;
    const before = costOf(one, other);
    trade(at, one, other);
    const worse = costOf(one, other) - before;
    if (worse > 0 && random() >= Math.exp(-worse / heat)) trade(at, one, other);
  }
  return at;
}

function trade(at: number[], one: number, other: number): void {
  const slot = at[one] as number;
  at[one] = at[other] as number;
  at[other] = slot;
}

/** Without rows in which nobody stands, in the middle of the frame. */
function framed(
  placed: readonly (Slot & { readonly id: string })[],
  width: number,
  halfWidth: number,
): SidesLayout {
  const rows = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  const xs = placed.map(({ x }) => x);
  const shift = placed.length === 0 ? 0 : (width - Math.min(...xs) - Math.max(...xs)) / 2;
  const places = placed
    .map(({ id, x, row }) => ({ id, x: x + shift, row: rows.indexOf(row) }))
    .sort((a, b) => a.row - b.row || a.x - b.x)
    .map(({ id, x, row }) => ({ id, x, y: TOP + row * ROW, row }));
  const height = rows.length === 0 ? 0 : TOP + (rows.length - 1) * ROW + BOTTOM;
  return { width, height, halfWidth, places };
}

function keyOf({ a, b, family }: SidesLink): string {
  return `${a} ${b} ${family}`;
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
