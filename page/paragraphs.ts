import type { FlowRole } from '../matching/story';
import { isReadable, type PageFlow, readFlow, sliceFlow } from './flow';

/** In a <pre>, paragraphs are set apart by an empty line or by an indent; lines that go on have none. */
const PRE_GAP = /\n[ \t]*\n|\n(?=[ \t])/g;

/** Reads what is one paragraph by its markup, or several parted by <br><br> or set in a <pre>. */
export function readParagraphs(role: FlowRole, source: Element | readonly Node[]): readonly PageFlow[] {
  const flow = readFlow(role, source);
  const parts = 'tagName' in source && source.tagName === 'PRE' ? splitPre(flow) : splitAtBreaks(flow);
  return parts.filter((part) => isReadable(part.text));
}

function splitPre(flow: PageFlow): PageFlow[] {
  const parts: PageFlow[] = [];
  let start = 0;
  for (const gap of flow.text.matchAll(PRE_GAP)) {
    parts.push(sliceFlow(flow, start, gap.index));
    start = gap.index + gap[0].length;
  }
  return [...parts, sliceFlow(flow, start, flow.text.length)];
}

/**
 * Splits where two or more <br> stand between words. They are told from line breaks in the page's source by
 * belonging to no text node.
 */
function splitAtBreaks(flow: PageFlow): PageFlow[] {
  const parts: PageFlow[] = [];
  let start = 0;
  let end = 0;
  let breaks = 0;
  let last = 0;
  flow.nodes.forEach((node, index) => {
    const at = flow.starts[index] as number;
    breaks += at - last;
    last = at + node.length;
    if (node.data.trim() === '') return;
    if (breaks >= 2) {
      parts.push(sliceFlow(flow, start, end));
      start = at;
    }
    breaks = 0;
    end = last;
  });
  return start === 0 ? [flow] : [...parts, sliceFlow(flow, start, flow.text.length)];
}
