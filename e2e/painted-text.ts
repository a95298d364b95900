import type { PaintedMark } from './marks';

/**
 * The marked blocks of a page as text, a line each, marks in brackets: `[person John Kerry] flew to [place Paris].`
 * What a person reviews, and what the tests compare.
 */
export function paintedText(marks: readonly PaintedMark[]): string {
  const blocks = new Map<number, { readonly text: string; readonly marks: PaintedMark[] }>();
  for (const mark of marks) {
    const block = blocks.get(mark.blockIndex) ?? { text: mark.block, marks: [] };
    block.marks.push(mark);
    blocks.set(mark.blockIndex, block);
  }
  return `${[...blocks.values()].map(bracketed).join('\n')}\n`;
}

function bracketed({ text, marks }: { readonly text: string; readonly marks: readonly PaintedMark[] }): string {
  let line = '';
  let at = 0;
  for (const { kind, start, end } of marks) {
    line += `${text.slice(at, start)}[${kind} ${text.slice(start, end)}]`;
    at = end;
  }
  return line + text.slice(at);
}
