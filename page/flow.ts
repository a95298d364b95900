import type { FlowRole } from '../matching/story';
import { isFurniture } from './furniture';
import { isElement, isText } from './node-type';

/**
 * A run of the page's text read as one, with the way back to where it stands on the page. The text is raw:
 * white space is not collapsed, and characters of no width stay in.
 */
export interface PageFlow {
  readonly role: FlowRole;
  /** The paragraph, or what holds the nodes of a paragraph that has no element of its own. */
  readonly element: Element;
  readonly text: string;
  readonly nodes: readonly Text[];
  /**
   * Where each node's text begins in `text`, in UTF-16 code units. Below zero when the flow begins inside its
   * first node, as paragraphs of a <pre> do; its last node may also go on behind the flow's end.
   */
  readonly starts: readonly number[];
}

const BLOCK = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'SECTION', 'H2', 'H3', 'H4']);

const NEW_TAB = /^\s*,?\s*opens new tab\s*$/i;

const READABLE = /[\p{L}\p{N}]/u;

/**
 * Joins the text of an element, or of neighbouring nodes, across inline tags. A <br>, and the border of a block
 * inside, give '\n'. What is hidden, furniture, or only says that a link opens a new tab is left out.
 */
export function readFlow(role: FlowRole, source: Element | readonly Node[]): PageFlow {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  // Held back until more text comes, so that no flow begins or ends with it.
  let breaks = '';

  const read = (node: Node): void => {
    if (isText(node)) {
      if (node.data === '' || NEW_TAB.test(node.data)) return;
      if (text !== '') text += breaks;
      breaks = '';
      nodes.push(node);
      starts.push(text.length);
      text += node.data;
    } else if (isElement(node)) {
      if (node.tagName === 'BR') breaks += '\n';
      else if (!isFurniture(node)) {
        const block = BLOCK.has(node.tagName);
        if (block) breaks ||= '\n';
        node.childNodes.forEach(read);
        if (block) breaks ||= '\n';
      }
    }
  };

  if ('tagName' in source) source.childNodes.forEach(read);
  else source.forEach(read);
  return { role, element: elementOf(source), text, nodes, starts };
}

/** The stretch of `flow` from `start` to `end` (exclusive), as a flow of its own. */
export function sliceFlow(flow: PageFlow, start: number, end: number): PageFlow {
  const nodes: Text[] = [];
  const starts: number[] = [];
  flow.nodes.forEach((node, index) => {
    const at = flow.starts[index] as number;
    if (at >= end || at + node.length <= start) return;
    nodes.push(node);
    starts.push(at - start);
  });
  return { role: flow.role, element: flow.element, text: flow.text.slice(start, end), nodes, starts };
}

/** Whether there is anything to read in `text`: a letter or a digit. */
export function isReadable(text: string): boolean {
  return READABLE.test(text);
}

/**
 * The range of `flow.text` from `start` to `end` (exclusive), as boundary points in text nodes: the start in the
 * node of the first character, never behind the last one of the node before; the end in the node of the last.
 */
export function boundsOf(flow: PageFlow, start: number, end: number): StaticRangeInit {
  const first = nodeOf(flow, start);
  const last = nodeOf(flow, Math.max(start, end - 1));
  return {
    startContainer: first.node,
    startOffset: clamp(start - first.start, first.node),
    endContainer: last.node,
    endOffset: clamp(end - last.start, last.node),
  };
}

/** `boundsOf` as the range that highlights are filled with: a live one would slow the page's own edits. */
export function rangeOf(flow: PageFlow, start: number, end: number): StaticRange {
  return new StaticRange(boundsOf(flow, start, end));
}

/** Offset into `flow.text` of a position on the page; undefined when the position is not in the flow. */
export function textAt(flow: PageFlow, node: Node, offset: number): number | undefined {
  const start = flow.starts[flow.nodes.indexOf(node as Text)];
  if (start === undefined) return undefined;
  const at = start + offset;
  return at >= 0 && at <= flow.text.length ? at : undefined;
}

/** The last node that begins at or before `offset`: of two that meet there, the one that begins. */
function nodeOf(flow: PageFlow, offset: number): { readonly node: Text; readonly start: number } {
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  // A position on the '\n' of a <br> belongs to no node: clamping takes it to the end of the one before.
  return { node: flow.nodes[low] as Text, start: flow.starts[low] as number };
}

function clamp(offset: number, node: Text): number {
  return Math.min(Math.max(offset, 0), node.length);
}

function elementOf(source: Element | readonly Node[]): Element {
  return 'tagName' in source ? source : (source[0]?.parentElement as Element);
}
