import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry, EntryId } from '../dataset/entry';
import { buildAtlas } from '../modules/atlas/build-atlas';
import { readData } from '../modules/dataset/read-data';
import { HEIGHT, WIDTH } from './frame-size';
import { boxOfLines } from './label-size';
import { createLocator, type Locator } from './locator';
import type { LocatorMap } from './locator-map';
import { areaOf, pointsOfMap } from './map-checks';
import type { PackedAtlas } from './world';

const DAYS = ['1999-06-01', '2005-01-10', '2025-01-01'];
const BEYOND_PX = 3.1; // paths end outside the edge
const LONGEST = 23_000; // characters of JSON: Russia, and the Soviet Union
const USUAL = 6000;

let entries: Map<EntryId, Entry>;
let locator: Locator;
let packed: PackedAtlas;
beforeAll(async () => {
  packed = await buildAtlas();
  const data = await readData('data');
  entries = new Map(data.entries.map((entry) => [entry.id, entry]));
  locator = createLocator({ atlas: async () => packed, entry: async (id) => entries.get(id) });
}, 120_000);

async function mapOf(id: EntryId, day: string): Promise<LocatorMap> {
  return (await locator.map(id, day)) ?? expect.fail(`no map of ${id}`);
}

function faultsOf(map: LocatorMap): string[] {
  const points = pointsOfMap(map);
  const boxes = map.labels.map((label) => ({ label, ...boxOfLines(label) }));
  const overlapping = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.label.lines} lies on ${b.label.lines}`),
  );
  return [
    ...(points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) ? [] : ['not a number']),
    ...(points.every(
      ([x, y]) => x >= -BEYOND_PX && y >= -BEYOND_PX && x <= WIDTH + BEYOND_PX && y <= HEIGHT + BEYOND_PX,
    )
      ? []
      : ['outside the frame']),
    ...(JSON.stringify(map).length > LONGEST ? [`${JSON.stringify(map).length} characters`] : []),
    // A polygon turned inside out fills all but itself.
    ...(areaOf(map.subject) > 0.8 * WIDTH * HEIGHT ? ['the subject fills the map'] : []),
    ...overlapping,
    ...boxes
      .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > WIDTH || bottom > HEIGHT)
      .map(({ label }) => `${label.lines} goes over the edge`),
  ];
}

describe.each(DAYS)('on %s', (day) => {
  test('every state has a map without fault', async () => {
    const faults: string[] = [];
    const sizes: number[] = [];
    for (const { id, kind } of entries.values()) {
      if (kind !== 'state' || id === 'state/ottoman-empire') continue;
      const map = await mapOf(id, day);
      sizes.push(JSON.stringify(map).length);
      const isSeen = map.subject !== '' || map.ring !== undefined;
      faults.push(
        ...[...faultsOf(map), ...(isSeen ? [] : ['nothing is marked'])].map((each) => `${id}: ${each}`),
      );
    }
    expect(faults).toEqual([]);
    expect(sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(USUAL);
  }, 60_000);
});

test('places have a map without fault, with the place on it', async () => {
  const all = [...entries.values()].filter(({ kind, at }) => kind === 'place' && at);
  const faults: string[] = [];
  // One in a hundred of the table, and one in three of those that have sentences.
  for (const { id } of all.filter(({ about }, at) => at % (about.length > 0 ? 3 : 100) === 0)) {
    const map = await mapOf(id, '2014-09-15');
    faults.push(...faultsOf(map).map((each) => `${id}: ${each}`));
  }
  expect(faults).toEqual([]);
}, 120_000);

describe('as of the story’s day', () => {
  test('Sudan loses its south in 2011', async () => {
    const [before, after] = [
      await mapOf('state/sudan', '2005-01-10'),
      await mapOf('state/sudan', '2012-01-10'),
    ];
    expect(before.neighbours).toContain('Kenya');
    expect(after.neighbours).toContain('South Sudan');
    expect(before.labels.flatMap(({ lines }) => lines.join(' '))).not.toContain('South Sudan');
  });

  test('a part of a state is in that state', async () => {
    expect((await mapOf('state/south-sudan', '2005-01-10')).within).toBe('Sudan');
    expect((await mapOf('state/kosovo', '2005-05-05')).within).toBe('Serbia and Montenegro');
    expect((await mapOf('place/juba', '2005-01-10')).within).toBe('Sudan');
    expect((await mapOf('place/juba', '2014-01-10')).within).toBe('South Sudan');
  });

  test('Serbia in the federation, on its own, and without Kosovo', async () => {
    const [federal, alone, less] = await Promise.all(
      ['2000-01-01', '2007-01-01', '2010-01-01'].map((day) => mapOf('state/serbia', day)),
    );
    expect(federal?.within).toBe('Yugoslavia');
    expect(federal?.neighbours).not.toContain('Montenegro');
    expect(alone?.within).toBeUndefined();
    expect(alone?.neighbours).toContain('Montenegro');
    expect([alone?.disputed, less?.disputed].map((path) => path !== '')).toEqual([false, true]);
    expect([alone, less].map((map) => map?.neighbours.includes('Kosovo'))).toEqual([false, true]);
  });

  test('Crimea is Ukraine’s, plainly before 2014 and in dispute since', async () => {
    const [before, after] = [
      await mapOf('state/ukraine', '2013-01-01'),
      await mapOf('state/ukraine', '2015-01-01'),
    ];
    expect(after.subject).toBe(before.subject);
    expect(after.disputed.length).toBeGreaterThan(before.disputed.length);
  });

  test('names are those of the day', async () => {
    const names = async (day: string) => (await mapOf('state/bulgaria', day)).neighbours;
    expect(await names('2014-01-01')).toContain('Macedonia');
    expect(await names('2020-01-01')).toContain('North Macedonia');
  });

  test('the seat of government is where it was', async () => {
    const seat = async (day: string) =>
      (await mapOf('state/myanmar', day)).labels.find(({ of }) => of === 'capital')?.lines;
    expect(await seat('2003-01-01')).toEqual(['Yangon']);
    expect(await seat('2014-01-01')).toEqual(['Naypyitaw']);
  });
});

describe('what the frame is made for', () => {
  /** The part of the map's width and height that the marked land takes. */
  const share = ({ subject }: LocatorMap) => {
    const points = pointsOfMap({ subject, land: '', borders: '', disputed: '', labels: [] } as never);
    const extent = (axis: 0 | 1) => {
      const values = points.map((point) => point[axis]);
      return Math.max(...values) - Math.min(...values);
    };
    return [extent(0) / WIDTH, extent(1) / HEIGHT] as const;
  };

  test.each<EntryId>([
    'state/russia',
    'state/fiji',
    'state/new-zealand',
    'state/united-states',
    'state/france',
    'state/norway',
    'state/spain',
    'state/chile',
    'state/kazakhstan',
  ])('%s lies in the middle, in its surroundings', async (id) => {
    const [across, upright] = share(await mapOf(id, '2014-09-15'));
    expect(Math.max(across, upright)).toBeGreaterThan(id === 'state/fiji' ? 0.05 : 0.2);
    expect(Math.max(across, upright)).toBeLessThan(1.04);
  });

  test('a small state leaves a fifth of the width on either side', async () => {
    for (const id of ['state/qatar', 'state/lebanon', 'state/luxembourg', 'state/iraq'] as const) {
      expect(share(await mapOf(id, '2014-09-15'))[0]).toBeLessThan(0.6);
    }
  });

  test('what is too small to see has a ring', async () => {
    for (const id of ['state/vatican', 'state/tuvalu', 'state/gibraltar', 'state/nauru'] as const) {
      expect((await mapOf(id, '2014-09-15')).ring).toBeDefined();
    }
    expect((await mapOf('state/iraq', '2014-09-15')).ring).toBeUndefined();
  });

  test.each([
    ['place/anchorage-united-states', 61.2, -149.9],
    ['place/honolulu-united-states', 21.3, -157.9],
  ])('an outlying part for a place in it: %s', async (id, latitude, longitude) => {
    const place = { ...entries.get('place/new-york'), id, at: [latitude, longitude] } as Entry;
    const there = createLocator({
      atlas: async () => packed,
      entry: async (wanted) => (wanted === id ? place : entries.get(wanted)),
    });
    const map = await there.map(id as EntryId, '2014-09-15');
    expect(map?.place).toBeDefined();
    expect(areaOf(map?.subject ?? '')).toBeLessThan(0.5 * WIDTH * HEIGHT);
  });

  test('Kashmir is nobody’s', async () => {
    const map = await mapOf('place/kashmir', '2014-09-15');
    expect([map.subject, map.within, map.place]).toEqual(['', undefined, undefined]);
    expect(map.disputed).not.toBe('');
  });
});
