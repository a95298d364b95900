import type { PageCommand } from '../browser/messages';
import type { Mark } from '../page/mark';
import { rangeRect } from '../page/range-rect';

/**
 * The mark a keyboard command goes to: the next or previous one from the current, around the ends; with none, or for
 * opening, the first in sight.
 */
export function nearestMark(
  marks: readonly Mark[],
  current: string | undefined,
  command: PageCommand,
): Mark | undefined {
  const at = marks.findIndex(({ key }) => key === current);
  if (command === 'open-mention') return marks[at] ?? firstInSight(marks);
  if (at === -1) return firstInSight(marks);
  const by = command === 'next-mention' ? 1 : -1;
  return marks[(at + by + marks.length) % marks.length];
}

function firstInSight(marks: readonly Mark[]): Mark | undefined {
  const inSight = marks.find(({ range }) => {
    const { top, bottom, height } = rangeRect(range);
    return height > 0 && top >= 0 && bottom <= document.documentElement.clientHeight;
  });
  return inSight ?? marks[0];
}
