import type { Tab } from './driver/driver';

/** A mark as the page itself sees it painted. */
export interface PaintedMark {
  readonly kind: string;
  readonly text: string;
  /** Whole text of the block it is in, spaces collapsed. */
  readonly block: string;
  /** Middle of its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** Both ends are still in the document. */
  readonly attached: boolean;
}

/** All marks on the page, in the order of the story. Empty also when Dateline has painted nothing at all. */
export function readMarks(tab: Tab): Promise<readonly PaintedMark[]> {
  return tab.evaluate(() => {
    const collapsed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const marks: { readonly range: Range; readonly mark: PaintedMark }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('dateline-') || name === 'dateline-active') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const attached = startContainer.isConnected && endContainer.isConnected;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const line = range.getClientRects()[0] ?? new DOMRect();
        const block = startContainer.parentElement?.closest('p, li, h1, h2, h3, h4, div, figcaption, pre');
        const mark = {
          kind: name.slice('dateline-'.length),
          text: collapsed(range.toString()),
          block: collapsed(block?.textContent),
          x: line.x + line.width / 2,
          y: line.y + line.height / 2,
          attached,
        };
        marks.push({ range, mark });
      }
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ mark }) => mark);
  });
}

/** Whether Dateline has left anything on the page: a mark, a highlight's name or the card's element. */
export function readTraces(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('dateline-'));
    const cards = [...document.querySelectorAll('dateline-card')].map(() => '<dateline-card>');
    return [...names, ...cards];
  });
}
