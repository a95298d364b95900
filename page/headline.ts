import { isReadable, type PageFlow, readFlow } from './flow';
import { isApart } from './furniture';

/** The headline: the nearest <h1> before `text`, the story's first flow; mastheads have been <h1> too. */
export function findHeadline(document: Document, text: Element): PageFlow | undefined {
  const all = [...document.querySelectorAll('h1')].filter(
    (heading) => isReadable(heading.textContent ?? '') && !isApart(heading),
  );
  const before = all.findLast((heading) => (heading.compareDocumentPosition(text) & 4) !== 0);
  const heading = before ?? all[0];
  return heading ? readFlow('headline', heading) : undefined;
}
