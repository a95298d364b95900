import { expect, test } from 'vitest';
import { type NodeShape, nodeShape } from './node-shape';
import { tiePath } from './tie-path';

const node = (x: number, y: number, name = 'Iran') => nodeShape({ x, y }, name, 3.5);
const both = { from: true, to: true };

/** Start, control point and end of the line. */
function pointsOf(line: string): { x: number; y: number }[] {
  const numbers = line.match(/-?\d+\.\d+/g)?.map(Number) ?? [];
  return [0, 2, 4].map((at) => ({ x: numbers[at] ?? Number.NaN, y: numbers[at + 1] ?? Number.NaN }));
}

const draw = (from: NodeShape, to: NodeShape, others: readonly NodeShape[] = [], lane = 0, lanes = 1) =>
  pointsOf(tiePath({ from, to, heads: both }, others, lane, lanes).line);

test('a line begins and ends outside the circles', () => {
  const [start, middle, end] = draw(node(0, 0), node(14, 0));
  expect(start?.x).toBeGreaterThan(1.5);
  expect(end?.x).toBeLessThan(12.5);
  expect(middle?.y).toBeCloseTo(0);
});

test('a line that goes down begins under the name', () => {
  const [start] = draw(node(0, 0), node(0, 15));
  expect(start?.y).toBeGreaterThan(2.6);
});

test('a line goes around whom it has nothing to do with', () => {
  const [, middle] = draw(node(0, 0), node(14, 0), [node(7, 0)]);
  expect(Math.abs(middle?.y ?? 0)).toBeGreaterThan(2);
});

test('two lines of one pair part', () => {
  const [one, other] = [0, 1].map((lane) => draw(node(0, 0), node(14, 0), [], lane, 2)[1]?.y ?? 0);
  expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThan(1);
});

test('heads only where they are asked for', () => {
  const heads = (from: boolean, to: boolean) =>
    tiePath({ from: node(0, 0), to: node(14, 0), heads: { from, to } }, []).heads.length;
  expect([heads(false, false), heads(false, true), heads(true, true)]).toEqual([0, 1, 2]);
});

test('neighbours whose names leave nothing between them have a line all the same', () => {
  const [start, , end] = draw(node(0, 0), node(0, 3.2));
  expect(Number.isFinite(start?.y)).toBe(true);
  expect(end?.y).toBeGreaterThan(start?.y ?? Number.POSITIVE_INFINITY);
});
