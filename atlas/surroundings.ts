import type { State } from './borders-in-time';
import type { LabelGrid } from './label-grid';
import type { Sight } from './sight';
import type { Territory } from './world';

const NEAREST = 3; // states named for an island: more would be a list of the region

/** States around a subject: those it borders on, the longest border first; else those nearest to it. */
export interface Surroundings {
  readonly states: readonly State[];
  readonly near: boolean;
}

export function surroundingsOf(
  sight: Sight,
  grid: LabelGrid,
  marked: ReadonlySet<Territory>,
  middle: readonly [x: number, y: number],
  stateOf: (territory: Territory) => State,
): Surroundings {
  const bordering = borderingStates(sight, marked, stateOf);
  if (bordering.length > 0) return { states: bordering, near: false };
  const far = (state: State) => {
    const [x, y] = grid.middle(state);
    return Math.hypot(x - middle[0], y - middle[1]);
  };
  const states = [...grid.states].filter((state) => grid.cells(state) > 0).sort((a, b) => far(a) - far(b));
  return { states: states.slice(0, NEAREST), near: true };
}

function borderingStates(
  { topology, land }: Sight,
  marked: ReadonlySet<Territory>,
  stateOf: (territory: Territory) => State,
): readonly State[] {
  const lines = (territory: (typeof land)[number]) =>
    territory.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
  const own = new Set(land.filter(({ id }) => marked.has(id)).flatMap(lines));
  const lengths = new Map<State, number>();
  for (const geometry of land) {
    if (marked.has(geometry.id)) continue;
    const shared = lines(geometry).filter((arc) => own.has(arc));
    if (shared.length === 0) continue;
    const length = shared.reduce((sum, arc) => sum + lengthOf(topology.arcs[arc] ?? []), 0);
    const state = stateOf(geometry.id);
    lengths.set(state, (lengths.get(state) ?? 0) + length);
  }
  return [...lengths].sort(([, a], [, b]) => b - a).map(([state]) => state);
}

/** In degrees, roughly: only to put long borders before short ones. */
function lengthOf(arc: readonly (readonly number[])[]): number {
  return arc.reduce((sum, [x = 0, y = 0], at) => {
    const [px = x, py = y] = arc[at - 1] ?? [];
    return sum + Math.hypot(Math.cos((y * Math.PI) / 180) * (x - px), y - py);
  }, 0);
}
