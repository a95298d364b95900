import type { Day } from '../dataset/partial-date';
import { dayOf } from './day-of';
import { isApart } from './furniture';

const STAMP = '#articleInfo, [class*="timestamp" i], [class*="date" i], time';

/** Where the dates of other stories stand. */
const ELSEWHERE = 'li, a, [class*="card" i], [data-testid*="card" i]';

/**
 * The day printed at the head of the story: of elements with a date between the headline and the first paragraph,
 * or in a header around the headline, the first that names a day. Dates of other stories stand all over the page.
 */
export function printedDay(stamps: readonly Element[]): Day | undefined {
  return firstDay(stamps.map((stamp) => stamp.textContent ?? ''));
}

/** The day of the story's own <time datetime>, the first of `stamps` that has one. */
export function machineDay(stamps: readonly Element[]): Day | undefined {
  return firstDay(stamps.map((stamp) => stamp.getAttribute('datetime') ?? ''));
}

/** Elements that may carry the story's date, in the order of the page; `text` is the story's first flow. */
export function findStamps(headline: Element | undefined, text: Element): readonly Element[] {
  if (!headline) return [];
  const header = headerOf(headline, text);
  return [...headline.ownerDocument.querySelectorAll(STAMP)].filter(
    (stamp) =>
      (header?.contains(stamp) || isBetween(stamp, headline, text)) &&
      !stamp.closest(ELSEWHERE) &&
      !isApart(stamp),
  );
}

function headerOf(headline: Element, text: Element): Element | undefined {
  let found: Element | undefined;
  for (let at = headline.parentElement; at && !at.contains(text); at = at.parentElement) {
    if (at.matches('header, [class*="header" i]')) found = at;
  }
  return found;
}

function isBetween(stamp: Element, headline: Element, text: Element): boolean {
  return follows(stamp, headline) && follows(text, stamp) && !stamp.contains(text);
}

function follows(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
}

function firstDay(texts: readonly string[]): Day | undefined {
  for (const text of texts) {
    const day = dayOf(text);
    if (day !== undefined) return day;
  }
  return undefined;
}
