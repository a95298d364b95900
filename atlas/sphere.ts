/** Longitude and latitude in degrees, as in GeoJSON. (An entry's `at` has the latitude first.) */
export type Position = readonly [longitude: number, latitude: number];

/** A point on the unit sphere. Nothing jumps at the 180th meridian, or at a pole. */
export type Direction = readonly [x: number, y: number, z: number];

/** A circle on the sphere. */
export interface Cap {
  readonly centre: Direction;
  /** Angle from the centre to the edge, in radians. */
  readonly radius: number;
}

export const EARTH_RADIUS_KM = 6371;

const RADIANS = Math.PI / 180;

export function directionOf([longitude, latitude]: Position): Direction {
  const [l, p] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

export function positionOf([x, y, z]: Direction): Position {
  return [Math.atan2(y, x) / RADIANS, Math.asin(Math.max(-1, Math.min(1, z))) / RADIANS];
}

/** In radians. */
export function angleBetween(a: Direction, b: Direction): number {
  return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}

/** A circle around points: about the middle of them, not the least there is. */
export function capAround(points: readonly Position[]): Cap {
  const directions = points.map(directionOf);
  const sum = [0, 1, 2].map((axis) => directions.reduce((total, each) => total + (each[axis] ?? 0), 0));
  const length = Math.hypot(...sum) || 1;
  const centre = sum.map((part) => part / length) as unknown as Direction;
  return {
    centre,
    radius: directions.reduce((radius, each) => Math.max(radius, angleBetween(centre, each)), 0),
  };
}
