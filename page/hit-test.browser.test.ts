import { expect, test } from 'vitest';
import { createHitTester } from './hit-test';
import type { Mark } from './mark';
import { contains, type Point, type Rect } from './rect';
import { sampleStory } from './sample-story';

const WRAPPED = `<p style="width: 260px; font: 18px/1.6 serif">Officials in <mark>Baghdad</mark> and
  <mark>the Foreign Affairs Council of the European Union</mark>, <a href="#x"><mark>Haider</a> al-Abadi</mark>,
  <mark>Iraq</mark><mark>Iran</mark> and <b>(<mark>IRNA</mark>)</b> <a href="#y"><mark>John <i>Kerry</i></mark></a>.</p>`;

function liveRects({ range }: Mark): readonly Rect[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}

/** Browsers round the edges of letters to pixels in their own ways. */
function nearAnEdge(rects: readonly Rect[], { x, y }: Point): boolean {
  return rects.some(
    ({ left, top, right, bottom }) =>
      Math.min(Math.abs(x - left), Math.abs(x - right), Math.abs(y - top), Math.abs(y - bottom)) < 1,
  );
}

function pointsOver(element: Element): readonly Point[] {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const points: Point[] = [];
  for (let y = top + 0.5; y < bottom; y += 3)
    for (let x = left - 20.5; x < right + 20; x += 2) points.push({ x, y });
  return points;
}

test('at every point of a paragraph it agrees with the rectangles of the marks', () => {
  const { story, marks } = sampleStory(WRAPPED);
  const tester = createHitTester(marks);
  const rects = marks.flatMap(liveRects);
  const points = pointsOver(story).filter((point) => !nearAnEdge(rects, point));
  expect(points.length).toBeGreaterThan(5000);
  const wrong = points.filter((point) => {
    const expected = marks.find((mark) => liveRects(mark).some((rect) => contains(rect, point)));
    return tester.at(point)?.mark !== expected;
  });
  expect(wrong).toEqual([]);
});

test('a wrapped mention is hit on each of its lines, and the hit tells which', () => {
  const { marks } = sampleStory(WRAPPED);
  const tester = createHitTester(marks);
  const council = marks[1] as Mark;
  const lines = tester.lines(council);
  expect(lines.length).toBeGreaterThan(1);
  for (const [lineNumber, line] of lines.entries()) {
    const middle = { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
    expect(tester.at(middle)).toEqual({ mark: council, line, lineNumber });
  }
});

test('a name across tags is one rectangle on its line', () => {
  const { marks } = sampleStory('<p>met <a href="#x"><mark>Haider</a> al-<b>Abadi</b></mark> in</p>');
  expect(createHitTester(marks).lines(marks[0] as Mark)).toHaveLength(1);
});

test('what covers the story is not the story', () => {
  const { story, marks } = sampleStory('<p><mark>Baghdad</mark></p>');
  const tester = createHitTester(marks);
  const [line] = tester.lines(marks[0] as Mark);
  if (!line) throw new Error('The mark is not rendered');
  const inside = { x: line.left + 5, y: line.top + 5 };
  expect(tester.at(inside)?.mark).toBe(marks[0]);
  story.insertAdjacentHTML(
    'beforeend',
    '<div style="position: fixed; inset: 0; background: #fff">A wall</div>',
  );
  expect(tester.at(inside)).toBeUndefined();
});

test('marks whose text has gone are no longer hit, and nothing throws', () => {
  const { story, marks } = sampleStory('<p>In <mark>Baghdad</mark></p><p>in <mark>Paris</mark></p>');
  const tester = createHitTester(marks);
  const points = marks.map((mark) => {
    const [line] = tester.lines(mark);
    return { x: (line?.left ?? 0) + 3, y: (line?.top ?? 0) + 5 };
  });
  (marks[0] as Mark).range.startContainer.nodeValue = 'Ba';
  story.lastElementChild?.replaceChildren('in Paris');
  expect(points.map((point) => tester.at(point))).toEqual([undefined, undefined]);
  expect(marks.map((mark) => tester.lines(mark))).toEqual([[], []]);
});

test('adjacent marks, hidden marks and points outside the window', () => {
  const { marks } = sampleStory('<p><mark>Iraq</mark><mark>Iran</mark></p><p hidden><mark>Syria</mark></p>');
  const tester = createHitTester(marks);
  const [iraq] = tester.lines(marks[0] as Mark);
  if (!iraq) throw new Error('The mark is not rendered');
  const y = iraq.top + 5;
  expect(tester.at({ x: iraq.right - 1, y })?.mark.key).toBe('0');
  expect(tester.at({ x: iraq.right + 1, y })?.mark.key).toBe('1');
  expect(tester.lines(marks[2] as Mark)).toEqual([]);
  expect(tester.at({ x: -5, y: -5 })).toBeUndefined();
});
