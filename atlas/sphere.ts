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

/** x, y and z in turn of many points: they are projected for each map. */
export function directionsOf(points: readonly Position[]): Float64Array {
  const directions = new Float64Array(points.length * 3);
  points.forEach((point, index) => {
    directions.set(directionOf(point), index * 3);
  });
  return directions;
}

/** In degrees. What crosses the 180th meridian has one around the whole earth. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const NARROW = 40; // degrees: of bounds narrower than that, no point is farther from the middle than the corners

/** A circle around what lies in bounds; undefined where they are too wide to tell. */
export function capOf({ west, south, east, north }: Bounds): Cap | undefined {
  if (east - west > NARROW) return undefined;
  const centre = directionOf([(west + east) / 2, (south + north) / 2]);
  // Meridians are farthest apart at the equator.
  const corner = directionOf([west, Math.abs(south) < Math.abs(north) ? south : north]);
  return { centre, radius: angleBetween(centre, corner) };
}

/** A circle around points: about the middle of them, not the least there is. */
export function capAround(points: readonly Position[]): Cap {
  return capFrom(middleOf(points), points);
}

/** A circle around circles. */
export function capAroundAll(caps: readonly Cap[]): Cap {
  if (caps.length === 1) return caps[0] as Cap;
  const centre = normal(caps.map(({ centre: each }) => each));
  return {
    centre,
    radius: caps.reduce((most, cap) => Math.max(most, angleBetween(centre, cap.centre) + cap.radius), 0),
  };
}

/** The direction that points have in the mean. */
export function middleOf(points: readonly Position[]): Direction {
  return normal(points.map(directionOf));
}

function normal(directions: readonly Direction[]): Direction {
  let [x, y, z] = [0, 0, 0];
  for (const each of directions) {
    x += each[0];
    y += each[1];
    z += each[2];
  }
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

function capFrom(centre: Direction, points: readonly Position[]): Cap {
  return {
    centre,
    radius: points.reduce((most, point) => Math.max(most, angleBetween(centre, directionOf(point))), 0),
  };
}
