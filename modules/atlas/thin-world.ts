import { presimplify } from 'topojson-simplify';
import { type Frame, reachOf } from '../../atlas/frame';
import {
  angleBetween,
  capAround,
  type Direction,
  directionOf,
  EARTH_RADIUS_KM,
  type Position,
} from '../../atlas/sphere';
import { lineOf } from '../../atlas/world';
import type { World } from './read-world';

// In pixels of the nearest map that shows them.
const LEAST_TURN = 1; // area of the triangle by which a line would change without the point
const ISLAND_CORNERS = 6;
const LEAST_ISLAND = 0.55; // half the width of an island

type WeighedPoint = readonly [longitude: number, latitude: number, weight: number];

/**
 * Leaves out what no map would show: each point is judged on the nearest of all maps that it is on. So Qatar's coast,
 * which fills a map of the Gulf, keeps bends that Siberia's may lose.
 */
export function thinWorld({ arcs, territories }: World, frames: readonly Frame[]): World {
  const reaches = frames.map((frame) => ({
    middle: directionOf(frame.centre),
    cosine: Math.cos(Math.min(Math.PI, reachOf(frame))),
    kmPerPx: frame.kmPerPx,
  }));
  const coarsest = Math.max(...frames.map(({ kmPerPx }) => kmPerPx));
  const finest = ([x, y, z]: Direction) =>
    reaches.reduce(
      (least, { middle: [a, b, c], cosine, kmPerPx }) =>
        kmPerPx < least && x * a + y * b + z * c > cosine ? kmPerPx : least,
      coarsest,
    );
  const scales = new Map<number[], number>();
  const weight = (triangle: [number[], number[], number[]]) => {
    const [, middle] = triangle;
    let scale = scales.get(middle);
    if (scale === undefined) {
      scale = finest(directionOf(middle as unknown as Position));
      scales.set(middle, scale);
    }
    return triangleKm2(triangle as unknown as readonly Position[]) / scale ** 2;
  };
  const topology = { type: 'Topology', objects: {}, arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])) };
  const weighed = presimplify(topology as never, weight as never).arcs as unknown as WeighedPoint[][];
  const thinned = weighed.map((arc) =>
    arc.filter((point) => point[2] >= LEAST_TURN).map(([x, y]): Position => [x, y]),
  );
  const kept = thinned.map((arc, index) => {
    const whole = arcs[index] as Position[];
    const closes = apartKm(whole[0] as Position, whole.at(-1) as Position) === 0;
    return closes && arc.length < 4 ? coarseIsland(whole) : arc;
  });
  const isSeen = (rings: readonly (readonly number[])[]) => {
    const { centre, radius } = capAround((rings[0] ?? []).flatMap((arc) => arcs[lineOf(arc)] ?? []));
    return (radius * EARTH_RADIUS_KM) / finest(centre) > LEAST_ISLAND;
  };
  const left = [...territories].map(([territory, polygons]) => {
    const seen = polygons.filter(isSeen);
    return [territory, seen.length > 0 ? seen : polygons.slice(0, 1)] as const;
  });
  return { arcs: kept, territories: new Map(left) };
}

/** A ring of fewer than four points (the first comes again as the last) would have no land in it. */
function coarseIsland(ring: readonly Position[]): Position[] {
  const every = Math.ceil((ring.length - 1) / ISLAND_CORNERS);
  const coarse = ring.filter((_, at) => at % every === 0 || at === ring.length - 1);
  // An atoll is a thin line around a lagoon: corners of it may lie the wrong way around.
  return isClockwise(coarse) === isClockwise(ring) ? coarse : [...ring];
}

function isClockwise(ring: readonly Position[]): boolean {
  const doubled = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);
  return doubled < 0;
}

function triangleKm2([a, b, c]: readonly Position[]): number {
  const [p, q, r] = [a, b, c].map((point) => directionOf(point as Position)) as [
    Direction,
    Direction,
    Direction,
  ];
  const [u, v] = [minus(q, p), minus(r, p)];
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  return (Math.hypot(...cross) / 2) * EARTH_RADIUS_KM ** 2;
}

function minus(a: Direction, b: Direction): Direction {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function apartKm(a: Position, b: Position): number {
  return a[0] === b[0] && a[1] === b[1] ? 0 : angleBetween(directionOf(a), directionOf(b)) * EARTH_RADIUS_KM;
}
