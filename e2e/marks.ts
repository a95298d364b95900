import type { Tab } from './driver/driver';

/** A mark as the page itself sees it painted. */
export interface PaintedMark {
  readonly kind: string;
  readonly text: string;
  /** Text of the block it is in, and where in it the mark lies. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** Which block of the page: two may have the same text. */
  readonly blockIndex: number;
  /** Middle of its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** Both ends are still in the document. */
  readonly attached: boolean;
}

/** All marks on the page, in the order of the story. Empty also when Dateline has painted nothing at all. */
export function readMarks(tab: Tab): Promise<readonly PaintedMark[]> {
  return tab.evaluate(() => {
    const BLOCKS = 'p, li, h1, h2, h3, h4, div, figcaption, pre, span[class*=focusParagraph]';
    const blocks = [...document.querySelectorAll(BLOCKS)];
    const found: { readonly range: Range; readonly mark: PaintedMark }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('dateline-') || name === 'dateline-active') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const line = range.getClientRects()[0] ?? new DOMRect();
        const block = startContainer.parentElement?.closest(BLOCKS) ?? document.body;
        const before = document.createRange();
        before.setStart(block, 0);
        before.setEnd(startContainer, startOffset);
        const start = before.toString().length;
        const mark = {
          kind: name.slice('dateline-'.length),
          text: range.toString(),
          block: block.textContent ?? '',
          start,
          end: start + range.toString().length,
          blockIndex: blocks.indexOf(block),
          x: line.x + line.width / 2,
          y: line.y + line.height / 2,
          attached: startContainer.isConnected && endContainer.isConnected,
        };
        found.push({ range, mark });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ mark }) => mark);
  });
}

/** What Dateline has left on the page: names of highlights and its element. */
export function readTraces(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('dateline-'));
    const cards = [...document.querySelectorAll('dateline-card')].map(() => '<dateline-card>');
    return [...names, ...cards];
  });
}
