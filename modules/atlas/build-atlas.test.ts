import { gzipSync } from 'node:zlib';
import { type GeoPermissibleObjects, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANDLESS, NAMELESS } from '../../atlas/territory-names';
import { openAtlas, type PackedAtlas } from '../../atlas/world';
import { readData } from '../dataset/read-data';
import { buildAtlas } from './build-atlas';

const GZIPPED_BUDGET = 105_000; // bytes; the extension's zip has room for little more

const FORMER = ['yugoslavia', 'serbia-and-montenegro', 'netherlands-antilles', 'soviet-union'];

let packed: PackedAtlas;
let land: readonly { readonly territory: string; readonly shape: GeoPermissibleObjects }[];
beforeAll(async () => {
  packed = await buildAtlas();
  const { lines, polygons } = openAtlas(packed);
  const arcs = lines.map(({ points }) => points.map((point) => [...point]));
  land = polygons.map(({ territory, rings }) => {
    const polygon = { type: 'MultiPolygon' as const, arcs: [rings.map((ring) => [...ring])] };
    return { territory, shape: feature({ type: 'Topology', objects: {}, arcs }, polygon) };
  });
}, 60_000);

/** The territories that a place lies in. */
function landAt(longitude: number, latitude: number): string[] {
  return land
    .filter(({ shape }) => geoContains(shape, [longitude, latitude]))
    .map(({ territory }) => territory);
}

test('the packed atlas keeps to its budget', () => {
  expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(GZIPPED_BUDGET);
});

describe('the dataset and the atlas', () => {
  let states: string[];
  beforeAll(async () => {
    const { entries } = await readData('data');
    states = entries.filter(({ kind }) => kind === 'state').map(({ id }) => id.slice('state/'.length));
  }, 60_000);

  test('every state has land, or a reason why it has none', () => {
    const without = states.filter((state) => !(state in packed.territories) && !(state in LANDLESS));
    expect(without.sort(), 'add them to atlas/territory-names.ts').toEqual([...FORMER].sort());
  });

  test('all land is of a state, or has a reason why it is not', () => {
    const known = new Set([...states, ...Object.keys(NAMELESS)]);
    const unknown = Object.keys(packed.territories).filter((territory) => !known.has(territory));
    expect(unknown, 'add them to atlas/territory-names.ts').toEqual([]);
  });

  test('no reason is given for what needs none', () => {
    const needless = [
      ...Object.keys(LANDLESS).filter((state) => !states.includes(state) || state in packed.territories),
      ...Object.keys(NAMELESS).filter((land) => states.includes(land) || !(land in packed.territories)),
    ];
    expect(needless).toEqual([]);
  });
});

test.each([
  ['Simferopol', 34.1, 44.95, 'crimea'],
  ['Quneitra', 35.82, 33.12, 'golan-heights'],
  ['Safed', 35.5, 32.97, 'israel'],
  ['Laayoune', -13.1, 27.1, 'western-sahara'],
  ['Tan-Tan', -11.1, 28.4, 'morocco'],
  ['Cayenne', -52.6, 4.5, 'french-guiana'],
  ['Longyearbyen', 16, 78.2, 'svalbard-and-jan-mayen'],
  ['Paris', 2.35, 48.85, 'france'],
  ['Hargeisa', 44.06, 9.56, 'somaliland'],
  ['Doha', 51.45, 25.3, 'qatar'],
  ['Chukotka, across the 180th meridian', -175, 66.5, 'russia'],
])('%s lies in one territory', (_, longitude, latitude, territory) => {
  expect(landAt(longitude, latitude)).toEqual([territory]);
});
