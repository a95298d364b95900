import type { SidesPlace } from './sides-layout';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Where an arrow key leads: to the neighbour in the row, or to whom stands nearest in the row above or below; undefined
 * at the edge. From each node every other can be reached. `places` are in order of rows, then from left to right.
 */
export function nearestPlace(
  places: readonly SidesPlace[],
  from: string,
  direction: Direction,
): SidesPlace | undefined {
  const at = places.findIndex(({ id }) => id === from);
  const here = places[at];
  if (!here) return undefined;
  if (direction === 'left' || direction === 'right') {
    const beside = places[at + (direction === 'left' ? -1 : 1)];
    return beside?.row === here.row ? beside : undefined;
  }
  const row = here.row + (direction === 'up' ? -1 : 1);
  const distance = ({ x }: SidesPlace) => Math.abs(x - here.x);
  return places.filter((place) => place.row === row).sort((a, b) => distance(a) - distance(b))[0];
}
