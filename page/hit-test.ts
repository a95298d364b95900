import { lineRects } from './line-rects';
import type { Mark } from './mark';
import { contains, type Point, type Rect } from './rect';

export interface Hit {
  readonly mark: Mark;
  /** The part on the line under the pointer: a wrapped mention has several lines. */
  readonly line: Rect;
  /** From 0. */
  readonly lineNumber: number;
}

export interface HitTester {
  at(point: Point): Hit | undefined;
  /** The rectangles of the mark, one a line; none if it is not rendered or its text has gone. */
  lines(mark: Mark): readonly Rect[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/**
 * Finds the mark under a point: the caret there, a binary search in our own list, then a check against the
 * mark's rectangles, since the caret snaps to the nearest line. Takes the marks in document order.
 */
export function createHitTester(marks: readonly Mark[], page: Document = document): HitTester {
  const piecesByText = indexPieces(marks, page);
  const parking = page.createTextNode('');
  const measuring = page.createRange();
  measuring.selectNodeContents(parking);

  function lines({ range }: Mark): readonly Rect[] {
    if (!stillThere(range)) return [];
    measuring.setStart(range.startContainer, range.startOffset);
    measuring.setEnd(range.endContainer, range.endOffset);
    const rects = lineRects(measuring.getClientRects());
    // Out of the page again: its edits must not have a live range to keep right.
    measuring.selectNodeContents(parking);
    return rects;
  }

  return {
    at(point) {
      const caret = page.caretPositionFromPoint(point.x, point.y);
      const pieces = caret && piecesByText.get(caret.offsetNode);
      if (!pieces) return undefined;
      for (const { mark } of touching(pieces, caret.offset)) {
        const rects = lines(mark);
        const lineNumber = rects.findIndex((rect) => contains(rect, point));
        const line = rects[lineNumber];
        if (line) return { mark, line, lineNumber };
      }
      return undefined;
    },
    lines,
  };
}

function indexPieces(marks: readonly Mark[], page: Document): Map<Node, Piece[]> {
  const pieces = new Map<Node, Piece[]>();
  const add = (node: Node, start: number, end: number, mark: Mark) => {
    const list = pieces.get(node);
    if (list) list.push({ start, end, mark });
    else pieces.set(node, [{ start, end, mark }]);
  };
  for (const mark of marks) {
    if (!stillThere(mark.range)) continue;
    const { startContainer, startOffset, endContainer, endOffset } = mark.range;
    if (startContainer === endContainer) {
      add(startContainer, startOffset, endOffset, mark);
      continue;
    }
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    add(startContainer, startOffset, Number.POSITIVE_INFINITY, mark);
    while (walker.nextNode() && walker.currentNode !== endContainer) {
      add(walker.currentNode, 0, Number.POSITIVE_INFINITY, mark);
    }
    add(endContainer, 0, endOffset, mark);
  }
  return pieces;
}

/** A caret stands between two letters, so two marks can touch it. */
function touching(pieces: readonly Piece[], offset: number): readonly Piece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return pieces.slice(low, low + 2).filter(({ start }) => start <= offset);
}

function stillThere({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  return (
    startContainer.isConnected &&
    endContainer.isConnected &&
    startOffset <= (startContainer as Text).length &&
    endOffset <= (endContainer as Text).length
  );
}
