import type { LocatorMap } from './locator-map';
import type { Position } from './sphere';

// For tests.

/** The points of a path that a map was given, ring by ring. */
export function ringsOfPath(path: string): Position[][] {
  const rings: Position[][] = [];
  let [x, y] = [0, 0];
  let start: Position = [0, 0];
  for (const [, letter, numbers] of path.matchAll(/([mlz])([^mlz]*)/g)) {
    if (letter === 'z') [x, y] = start;
    const steps = [...(numbers ?? '').matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    if (steps.length % 2 === 1) throw new Error(`${path.slice(0, 60)}: an odd number of numbers`);
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] as number;
      y += steps[at + 1] as number;
      if (letter === 'm' && at === 0) {
        start = [x, y];
        rings.push([]);
      }
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

/** Square pixels inside a path, holes left out. */
export function areaOf(path: string): number {
  return Math.abs(ringsOfPath(path).reduce((sum, ring) => sum + signedArea(ring), 0));
}

/** All that a map draws, as points. */
export function pointsOfMap(map: LocatorMap): Position[] {
  const paths = [map.land, map.subject, map.borders, map.disputed].flatMap((path) =>
    ringsOfPath(path).flat(),
  );
  const points = [map.capital, map.place, map.ring, ...map.labels].flatMap((point) => point ?? []);
  return [...paths, ...points.map(({ x, y }): Position => [x, y])];
}

function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [px, py] = ring.at(at - 1) as Position;
    return sum + (px * y - x * py) / 2;
  }, 0);
}
