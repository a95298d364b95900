import type { Mark } from '../page/mark';
import { rangeRect } from '../page/range-rect';

const COVERED_SHARE = 0.2; // of the window's height: what sticky headers may cover, and a card needs above a line

/** Scrolls so that a mark's line stands clear of both ends of the window; not at all where it does. */
export function bringIntoSight({ range }: Mark): void {
  const { startContainer: text } = range;
  if (isInSight(range)) return;
  text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph higher than the window: its middle is not where the mark is.
  const { top, height } = rangeRect(range);
  if (!isInSight(range))
    window.scrollBy({ top: top - (window.innerHeight - height) / 2, behavior: 'instant' });
}

function isInSight(range: StaticRange): boolean {
  const { top, bottom } = rangeRect(range);
  return top >= window.innerHeight * COVERED_SHARE && bottom <= window.innerHeight * (1 - COVERED_SHARE / 2);
}
