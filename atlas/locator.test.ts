import { describe, expect, test, vi } from 'vitest';
import type { Entry, EntryId } from '../dataset/entry';
import { createLocator } from './locator';
import type { PackedAtlas } from './world';

const UNIT = 0.01;

/** Two square states side by side, 10 degrees each, between the equator and 10° north. */
const SQUARES: PackedAtlas = {
  unit: UNIT,
  arcs: [
    [19_000, 9000, 0, 1000],
    [19_000, 10_000, -1000, 0, 0, -1000, 1000, 0],
    [19_000, 10_000, 1000, 0, 0, -1000, -1000, 0],
  ],
  territories: { westland: [[[-1, -2]]], eastland: [[[2, 0]]] },
};

const entry = (parts: Partial<Entry> & Pick<Entry, 'id' | 'kind' | 'name'>): Entry => ({
  gloss: '',
  life: {},
  names: [],
  roles: [],
  moments: [],
  about: [],
  relations: [],
  sources: [],
  ...parts,
});

const WESTLAND = entry({ id: 'state/westland', kind: 'state', name: 'West', capital: 'place/westville' });
const country = { id: WESTLAND.id, name: 'West' };
const ENTRIES = [
  WESTLAND,
  entry({
    id: 'state/eastland',
    kind: 'state',
    name: 'Eastland',
    names: [{ text: 'Orient', as: 'shown', until: '2010-01-01' }],
  }),
  entry({ id: 'place/westville', kind: 'place', name: 'Westville', country, at: [5, 5] }),
  entry({ id: 'place/port', kind: 'place', name: 'Port', country, at: [8, 2] }),
  entry({ id: 'place/reef', kind: 'place', name: 'Reef', at: [0.5, 25] }),
  entry({ id: 'place/nowhere', kind: 'place', name: 'Nowhere' }),
  entry({ id: 'group/party', kind: 'group', name: 'Party', country }),
  entry({ id: 'group/movement', kind: 'group', name: 'Movement' }),
  entry({ id: 'person/a', kind: 'person', name: 'A', country, at: [5, 5] }),
];

function locate(atlas = vi.fn(async () => SQUARES)) {
  const byId = new Map<EntryId, Entry>(ENTRIES.map((each) => [each.id, each]));
  return { atlas, ...createLocator({ atlas, entry: async (id) => byId.get(id) }) };
}

const labels = (map: Awaited<ReturnType<ReturnType<typeof locate>['map']>>, of: string) =>
  map?.labels.filter((label) => label.of === of).map(({ lines }) => lines.join(' '));

describe('a map', () => {
  test('of a state: its neighbours as they were called, its seat of government', async () => {
    const map = await locate().map('state/westland', '2005-01-01');
    expect(map).toMatchObject({ neighbours: ['Orient'], nearness: 'bordering' });
    expect(map?.capital).toBeDefined();
    expect(map?.place).toBeUndefined();
    expect(labels(map, 'capital')).toEqual(['Westville']);
    expect(labels(map, 'neighbour')).toEqual(['Orient']);
    expect(labels(map, 'subject')).toEqual([]);
    expect((await locate().map('state/westland', '2015-01-01'))?.neighbours).toEqual(['Eastland']);
  });

  test('of a place: the state it is in, and where', async () => {
    const map = await locate().map('place/port', '2015-01-01');
    expect(map?.within).toBe('West');
    expect(labels(map, 'place')).toEqual(['Port']);
    // 8° north and 2° east: to the north-west of the capital.
    expect(map?.place?.x).toBeLessThan(map?.capital?.x ?? 0);
    expect(map?.place?.y).toBeLessThan(map?.capital?.y ?? 0);
  });

  test('of a capital has one point', async () => {
    const map = await locate().map('place/westville', '2015-01-01');
    expect([map?.place === undefined, map?.capital]).toEqual([false, undefined]);
  });

  test('of a place of no state: its surroundings, nothing marked', async () => {
    const map = await locate().map('place/reef', '2015-01-01');
    expect([map?.subject, map?.within]).toEqual(['', undefined]);
    expect(map?.place).toBeDefined();
    expect(map?.nearness).toBe('near');
  });

  test('of a group: its country', async () => {
    const map = await locate().map('group/party', '2015-01-01');
    expect([map?.within, map?.place]).toEqual(['West', undefined]);
    expect(labels(map, 'subject')).toEqual(['West']);
    expect(map?.subject).not.toBe('');
  });

  test.each<EntryId>(['person/a', 'group/movement', 'place/nowhere', 'state/atlantis'])(
    'of %s: none',
    async (id) => {
      expect(await locate().map(id, '2015-01-01')).toBeUndefined();
    },
  );
});

test('the atlas is read once, when the first map is asked for', async () => {
  const { atlas, map } = locate();
  expect(atlas).not.toHaveBeenCalled();
  await Promise.all([map('state/westland', '2015-01-01'), map('place/port', '2015-01-01')]);
  expect(atlas).toHaveBeenCalledOnce();
});

test('a failed read is tried again by the next map', async () => {
  const atlas = vi.fn(async () => SQUARES).mockRejectedValueOnce(new Error('disk'));
  const { map } = locate(atlas);
  await expect(map('state/westland', '2015-01-01')).rejects.toThrow('disk');
  expect(await map('state/westland', '2015-01-01')).toBeDefined();
});
