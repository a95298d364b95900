import { type Bounds, type Cap, capAround, capAroundAll, capOf, directionsOf, type Position } from './sphere';

/** The packed atlas, below the extension's folder. */
export const ATLAS_FILE = 'world.json';

/**
 * A piece of land that has belonged to one state at a time: a state, a territory, or a part that is in dispute. The
 * slug of the dataset's state where it has one.
 */
export type Territory = string;

/**
 * The packed atlas: TopoJSON without what is the same for all. Territories share the lines between them, so that a
 * border is one line, drawn once.
 */
export interface PackedAtlas {
  /** Degrees in one unit. */
  readonly unit: number;
  /** Lines; points as differences, longitude and latitude in turn, in units from 180° W and 90° S. */
  readonly arcs: readonly (readonly number[])[];
  /** Polygons, as rings, as numbers of lines; a negative number, ~n, is line n backwards. */
  readonly territories: Readonly<Record<Territory, readonly Rings[]>>;
}

/** The outer ring of a polygon, then its holes. */
export type Rings = readonly (readonly number[])[];

export interface AtlasPolygon {
  readonly territory: Territory;
  readonly rings: Rings;
  readonly cap: Cap;
}

/** A coast or a border, or a stretch of one: from where three meet to where three meet. */
export interface AtlasLine {
  readonly points: readonly Position[];
  readonly directions: Float64Array;
  readonly cap: Cap;
}

/** The atlas, ready to draw. */
export interface Atlas {
  readonly lines: readonly AtlasLine[];
  readonly polygons: readonly AtlasPolygon[];
  readonly territories: ReadonlySet<Territory>;
}

export function openAtlas({ unit, arcs, territories }: PackedAtlas): Atlas {
  const lines = arcs.map((arc) => createLine(() => openArc(arc, unit), capOf(boundsOfArc(arc, unit))));
  return createAtlas(lines, Object.entries(territories));
}

export function createAtlas(
  lines: readonly AtlasLine[],
  territories: Iterable<readonly [Territory, readonly Rings[]]>,
): Atlas {
  const polygons = [...territories].flatMap(([territory, all]) =>
    all.map((rings) => {
      const ring = (rings[0] ?? []).flatMap((arc) => lines[lineOf(arc)] ?? []);
      return { territory, rings, cap: capAroundAll(ring.map(({ cap }) => cap)) };
    }),
  );
  return { lines, polygons, territories: new Set(polygons.map(({ territory }) => territory)) };
}

/** A line whose points are read when they are first needed: a map needs one line in ten. */
export function createLine(read: () => readonly Position[], cap?: Cap): AtlasLine {
  let points: readonly Position[] | undefined;
  let directions: Float64Array | undefined;
  const opened = () => {
    points ??= read();
    return points;
  };
  return {
    cap: cap ?? capAround(opened()),
    get points() {
      return opened();
    },
    get directions() {
      directions ??= directionsOf(opened());
      return directions;
    },
  };
}

/** The line that a ring has, in whichever direction. */
export function lineOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** The points of a polygon's outer ring. */
export function pointsOf({ lines }: Atlas, rings: Rings): readonly Position[] {
  return (rings[0] ?? []).flatMap((arc) => lines[lineOf(arc)]?.points ?? []);
}

function openArc(arc: readonly number[], unit: number): Position[] {
  const points: Position[] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at < arc.length; at += 2) {
    x += arc[at] as number;
    y += arc[at + 1] as number;
    points.push([x * unit - 180, y * unit - 90]);
  }
  return points;
}

function boundsOfArc(arc: readonly number[], unit: number): Bounds {
  let x = 0;
  let y = 0;
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = -Infinity;
  for (let at = 0; at < arc.length; at += 2) {
    x += arc[at] as number;
    y += arc[at + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return {
    west: west * unit - 180,
    east: east * unit - 180,
    south: south * unit - 90,
    north: north * unit - 90,
  };
}
