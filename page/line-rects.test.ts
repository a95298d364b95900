import { expect, test } from 'vitest';
import { lineRects } from './line-rects';

const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test('a mention on one line is one rectangle', () => {
  expect(lineRects([rect(10, 0, 60, 20)])).toEqual([rect(10, 0, 60, 20)]);
});

test('pieces in different tags on one line are joined', () => {
  expect(lineRects([rect(10, 0, 60, 20), rect(60, 2, 90, 18)])).toEqual([rect(10, 0, 90, 20)]);
});

test('a wrapped mention has a rectangle for each line, even where tight lines overlap', () => {
  const wrapped = [rect(300, 0, 400, 22), rect(0, 18, 80, 40)];
  expect(lineRects(wrapped)).toEqual(wrapped);
});

test('the rectangle of an element around a piece is no second line', () => {
  expect(lineRects([rect(10, 0, 60, 20), rect(10, 0, 60, 20), rect(60, 0, 70, 20)])).toEqual([
    rect(10, 0, 70, 20),
  ]);
});

test('collapsed rectangles are left out', () => {
  expect(lineRects([rect(400, 0, 400, 20), rect(0, 24, 80, 44)])).toEqual([rect(0, 24, 80, 44)]);
});
