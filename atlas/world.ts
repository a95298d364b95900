import { type Cap, capAround, type Position } from './sphere';

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

/** The atlas, ready to draw. */
export interface Atlas {
  readonly arcs: readonly (readonly Position[])[];
  readonly polygons: readonly AtlasPolygon[];
  readonly territories: ReadonlySet<Territory>;
}

export function openAtlas({ unit, arcs: packed, territories }: PackedAtlas): Atlas {
  const arcs = packed.map((arc) => openArc(arc, unit));
  const polygons = Object.entries(territories).flatMap(([territory, all]) =>
    all.map((rings) => ({ territory, rings, cap: capAround(pointsOf(arcs, rings)) })),
  );
  return { arcs, polygons, territories: new Set(Object.keys(territories)) };
}

/** The points of a polygon's outer ring. */
export function pointsOf(arcs: Atlas['arcs'], rings: Rings): readonly Position[] {
  return (rings[0] ?? []).flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? []);
}

function openArc(arc: readonly number[], unit: number): Position[] {
  const points: Position[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < arc.length; at += 2) {
    x += arc[at] as number;
    y += arc[at + 1] as number;
    points.push([x * unit - 180, y * unit - 90]);
  }
  return points;
}
