import type { Tab } from './driver/driver';

/** A mark as the page itself sees it painted. */
export interface PaintedMark {
  readonly kind: string;
  readonly text: string;
  /** Index into the page's lines, and where in that line the mark lies. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Middle of its first line box, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

export interface PaintedPage {
  /** In the order of the page. Empty also when Dateline has painted nothing at all. */
  readonly marks: readonly PaintedMark[];
  /** Text of the page, cut where a block or a line break cuts it. */
  readonly lines: readonly string[];
  /** Texts of marks whose ends are not in the document any more. */
  readonly stale: readonly string[];
}

/** Reads what is painted, in the page's own world. */
export function readPage(tab: Tab): Promise<PaintedPage> {
  return tab.evaluate(() => {
    const CUT = /\n(?=\s)/;
    const lines = [''];
    const places = new Map<Node, { readonly line: number; readonly offset: number }>();

    function read(node: Node): void {
      if (node instanceof Text) {
        places.set(node, { line: lines.length - 1, offset: (lines.at(-1) ?? '').length });
        const [first = '', ...rest] = printedLines(node);
        lines[lines.length - 1] += first;
        lines.push(...rest);
      } else if (node instanceof Element && !node.matches('script, style, noscript, template')) {
        const cuts = node.matches('br') || !/^(?:inline|contents)/.test(getComputedStyle(node).display);
        if (cuts) lines.push('');
        for (const child of node.childNodes) read(child);
        if (cuts) lines.push('');
      }
    }

    /** Only where line breaks are kept do those in the source cut lines, and only before an indent or an empty line. */
    function printedLines(text: Text): string[] {
      const kept = text.parentElement && getComputedStyle(text.parentElement).whiteSpace.startsWith('pre');
      const pieces = kept ? text.data.split(CUT) : [text.data];
      return pieces.map((piece) => piece.replace(/\s/g, ' '));
    }

    function placeOf(
      node: Node,
      offset: number,
    ): { readonly line: number; readonly start: number } | undefined {
      const place = places.get(node);
      if (!place || !(node instanceof Text)) return undefined;
      const before = printedLines(node).length > 1 ? node.data.slice(0, offset).split(CUT) : [];
      if (before.length < 2) return { line: place.line, start: place.offset + offset };
      return { line: place.line + before.length - 1, start: (before.at(-1) ?? '').length };
    }

    read(document.body);
    const marks: PaintedMark[] = [];
    const stale: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('dateline-') || name === 'dateline-active') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const text = range.toString();
        const place = placeOf(startContainer, startOffset);
        if (!place || !places.has(endContainer)) {
          stale.push(text);
          continue;
        }
        const box = range.getClientRects()[0] ?? new DOMRect();
        marks.push({
          kind: name.slice('dateline-'.length),
          text,
          line: place.line,
          start: place.start,
          end: place.start + text.length,
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
        });
      }
    }
    marks.sort((a, b) => a.line - b.line || a.start - b.start);
    return { marks, lines, stale };
  });
}

/** The marks on the page, in its order. */
export async function readMarks(tab: Tab): Promise<readonly PaintedMark[]> {
  return (await readPage(tab)).marks;
}

/** What Dateline has left on the page: names of highlights and its element. */
export function readTraces(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('dateline-'));
    const cards = [...document.querySelectorAll('dateline-card')].map(() => '<dateline-card>');
    return [...names, ...cards];
  });
}
