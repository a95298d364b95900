import { geoAzimuthalEqualArea } from 'd3-geo';
import { HEIGHT, WIDTH } from './frame-size';
import {
  angleBetween,
  type Cap,
  directionOf,
  EARTH_RADIUS_KM,
  middleOf,
  type Position,
  positionOf,
} from './sphere';

/** What a map shows: so much of the earth around a point. */
export interface Frame {
  readonly centre: Position;
  readonly kmPerPx: number;
}

/** Nearer, a reader sees two neighbours and does not know where in the world that is. */
export const NEAREST_KM_PER_PX = 2;

// Shares of the frame that a state may take: small ones leave room for what lies around, large ones need less of it.
const SMALL = { km: 1200, across: 0.56, upright: 0.7 };
const LARGE = { km: 5000, across: 0.86, upright: 0.84 };

const BEYOND_PX = 3; // past the edge, so that the edge bears no outline

/** Lambert's azimuthal projection: areas are true, and shapes are as long as the middle is near. */
export function projectionOf({ centre: [longitude, latitude], kmPerPx }: Frame) {
  return (
    geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .scale(EARTH_RADIUS_KM / kmPerPx)
      .translate([WIDTH / 2, HEIGHT / 2])
      .clipExtent([
        [-BEYOND_PX, -BEYOND_PX],
        [WIDTH + BEYOND_PX, HEIGHT + BEYOND_PX],
      ])
      // Lines come thinned to what can be seen: more points between them would show nothing.
      .precision(0)
  );
}

/** Where a point would be on an endless map. */
export function pixelOf(frame: Frame): (position: Position) => Position {
  const project = projector(frame);
  return (position) => project(...directionOf(position));
}

/** The same for all points of a line. */
export function pixelsOf(frame: Frame): (directions: Float64Array) => readonly Position[] {
  const project = projector(frame);
  return (directions) => {
    const pixels: Position[] = [];
    for (let at = 0; at < directions.length; at += 3) {
      pixels.push(
        project(directions[at] as number, directions[at + 1] as number, directions[at + 2] as number),
      );
    }
    return pixels;
  };
}

/** What d3's projection does, without its clipping and without a sine for each point. */
function projector({ centre, kmPerPx }: Frame): (x: number, y: number, z: number) => Position {
  const [rx, ry, rz] = directionOf(centre);
  const [l, p] = [Math.atan2(ry, rx), Math.asin(rz)];
  const [sinP, cosP, sinL, cosL] = [Math.sin(p), Math.cos(p), Math.sin(l), Math.cos(l)];
  const scale = EARTH_RADIUS_KM / kmPerPx;
  return (x, y, z) => {
    const along = x * cosL + y * sinL;
    const east = y * cosL - x * sinL;
    const ahead = along * cosP + z * sinP;
    const north = z * cosP - along * sinP;
    const stretch = Math.sqrt(2 / Math.max(1e-9, 1 + ahead)) * scale;
    return [WIDTH / 2 + east * stretch, HEIGHT / 2 - north * stretch];
  };
}

/** The frame in which all these points have their surroundings. */
export function frameAround(points: readonly Position[]): Frame {
  let centre = positionOf(middleOf(points));
  let box = boxOf(points, centre);
  // The middle of the box, not of the points: coasts have more of them than borders.
  for (let turn = 0; turn < 3; turn++) {
    centre = positionAt({ centre, kmPerPx: 1 }, [(box.west + box.east) / 2, (box.north + box.south) / 2]);
    box = boxOf(points, centre);
  }
  return { centre, kmPerPx: scaleFor(box.east - box.west, box.south - box.north) };
}

/** Pixels of a frame around a point, of a map `km` wide. */
export function frameOf(centre: Position, km: number): Frame {
  return { centre, kmPerPx: km / WIDTH };
}

/** The angle from the frame's centre to its corners, in radians. */
export function reachOf({ kmPerPx }: Frame): number {
  return 2 * Math.asin(Math.min(1, (Math.hypot(WIDTH, HEIGHT) * kmPerPx) / 4 / EARTH_RADIUS_KM));
}

/** How far a cap is out of a frame's sight, in pixels; less than none for what may be in it. */
export function distanceFrom(frame: Frame): (cap: Cap) => number {
  const middle = directionOf(frame.centre);
  const reach = reachOf(frame);
  return ({ centre, radius }) =>
    ((angleBetween(middle, centre) - radius - reach) * EARTH_RADIUS_KM) / frame.kmPerPx;
}

/** Whether a pixel is on the map, and so far from its edge. */
export function isInside([x, y]: Position, margin = 0): boolean {
  return x >= margin && y >= margin && x <= WIDTH - margin && y <= HEIGHT - margin;
}

function scaleFor(width: number, height: number): number {
  const large = Math.max(0, Math.min(1, (Math.max(width, height) - SMALL.km) / (LARGE.km - SMALL.km)));
  const share = (of: 'across' | 'upright') => SMALL[of] + (LARGE[of] - SMALL[of]) * large;
  return Math.max(NEAREST_KM_PER_PX, width / (WIDTH * share('across')), height / (HEIGHT * share('upright')));
}

function boxOf(points: readonly Position[], centre: Position) {
  const toPixel = pixelOf({ centre, kmPerPx: 1 });
  const box = { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity };
  for (const point of points) {
    const [x, y] = toPixel(point);
    if (x < box.west) box.west = x;
    if (x > box.east) box.east = x;
    if (y < box.north) box.north = y;
    if (y > box.south) box.south = y;
  }
  return box;
}

function positionAt(frame: Frame, pixel: Position): Position {
  return projectionOf(frame).invert?.([pixel[0], pixel[1]]) ?? frame.centre;
}
