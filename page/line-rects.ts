import type { Rect } from './rect';

/**
 * One rectangle a line, from the client rectangles of a range in document order. A name across inline tags
 * has several on one line, and Chromium adds one for each element that lies wholly in the range.
 */
export function lineRects(rects: Iterable<Rect>): readonly Rect[] {
  const lines: Rect[] = [];
  for (const { left, top, right, bottom } of rects) {
    if (left === right || top === bottom) continue;
    const last = lines.at(-1);
    if (last && onSameLine(last, { left, top, right, bottom })) {
      lines[lines.length - 1] = {
        left: Math.min(last.left, left),
        top: Math.min(last.top, top),
        right: Math.max(last.right, right),
        bottom: Math.max(last.bottom, bottom),
      };
    } else lines.push({ left, top, right, bottom });
  }
  return lines;
}

/** Tight lines overlap a little, and a raised or smaller piece sits inside its line: half is the bound. */
function onSameLine(a: Rect, b: Rect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}
