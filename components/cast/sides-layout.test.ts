import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TIE_FAMILIES } from './active-ties';
import { type Direction, nearestPlace } from './nearest-place';
import type { SidesLink } from './sides-cost';
import { CIRCLE_RADIUS, layoutSides, NODE_BELOW, type SidesPlace } from './sides-layout';

const EPSILON = 1e-9;

/** From one node to forty, tied at random, in a frame of 280 to 600 pixels (in em). */
const drawings = fc.integer({ min: 1, max: 40 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 }).map((number) => `n${number}`);
  const link = fc.record({ a: node, b: node, family: fc.constantFrom(...TIE_FAMILIES) });
  return fc.record({
    ids: fc.constant(Array.from({ length: count }, (_, number) => `n${number}`)),
    links: fc.array(link, { maxLength: 60 }).map((links) => links.filter(({ a, b }) => a !== b)),
    width: fc.double({ min: 20, max: 48, noNaN: true }),
  });
});

const RUNS = { numRuns: 40 };

test('no two nodes overlap, and all lie inside the frame', () => {
  fc.assert(
    fc.property(drawings, ({ ids, links, width }) => {
      const { places, height, halfWidth } = layoutSides(ids, links, width);
      expect(places).toHaveLength(ids.length);
      for (const [i, { x, y }] of places.entries()) {
        expect(x - halfWidth).toBeGreaterThanOrEqual(-EPSILON);
        expect(x + halfWidth).toBeLessThanOrEqual(width + EPSILON);
        expect(y - CIRCLE_RADIUS).toBeGreaterThanOrEqual(0);
        expect(y + NODE_BELOW).toBeLessThanOrEqual(height);
        for (const other of places.slice(i + 1)) {
          const besides = Math.abs(x - other.x) >= 2 * halfWidth - EPSILON;
          const above = Math.abs(y - other.y) >= CIRCLE_RADIUS + NODE_BELOW;
          expect(besides || above).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

test('the same cast is drawn the same way, in whatever order it comes', () => {
  fc.assert(
    fc.property(drawings, ({ ids, links, width }) => {
      const drawn = layoutSides(ids, links, width);
      expect(layoutSides([...ids].reverse(), [...links].reverse(), width)).toEqual(drawn);
    }),
    RUNS,
  );
});

test('arrow keys lead from each node to every other', () => {
  fc.assert(
    fc.property(drawings, ({ ids, links, width }) => {
      const { places } = layoutSides(ids, links, width);
      const reached = new Set<string>();
      const next = [(places[0] as SidesPlace).id];
      for (let id = next.pop(); id !== undefined; id = next.pop()) {
        if (reached.has(id)) continue;
        reached.add(id);
        for (const direction of ['left', 'right', 'up', 'down'] satisfies Direction[]) {
          const place = nearestPlace(places, id, direction);
          if (place) next.push(place.id);
        }
      }
      expect(reached.size).toBe(ids.length);
    }),
    RUNS,
  );
});

const distance = (places: readonly SidesPlace[], a: string, b: string) => {
  const [one, other] = [a, b].map((id) => places.find((place) => place.id === id) as SidesPlace);
  return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
};

test('camps: friends stand nearer than foes', () => {
  const camps = [
    ['a1', 'a2', 'a3', 'a4'],
    ['b1', 'b2', 'b3', 'b4'],
  ] as const;
  const friends = camps.flatMap(([head, ...rest]) =>
    rest.map((b): SidesLink => ({ a: head, b, family: 'friendly' })),
  );
  const foes: readonly SidesLink[] = [
    { a: 'a1', b: 'b1', family: 'hostile' },
    { a: 'a2', b: 'b2', family: 'hostile' },
  ];
  const { places } = layoutSides(camps.flat(), [...friends, ...foes], 26);
  const mean = (links: readonly SidesLink[]) =>
    links.reduce((sum, { a, b }) => sum + distance(places, a, b), 0) / links.length;
  expect(mean(friends)).toBeLessThan(mean(foes));
});

test('no line of a chain runs through somebody else', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const links = ids.slice(1).map((b, i): SidesLink => ({ a: ids[i] as string, b, family: 'structural' }));
  const { places } = layoutSides(ids, links, 22);
  // Neighbours on the lattice: a longer line would pass by others.
  for (const { a, b } of links) expect(distance(places, a, b)).toBeLessThan(13);
});

test('one node stands in the middle', () => {
  const [place] = layoutSides(['a'], [], 30).places;
  expect(place?.x).toBe(15);
});
