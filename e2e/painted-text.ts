import type { PaintedPage } from './marks';

/**
 * The marked lines of a page, marks in brackets: `[person John Kerry] flew to [place Paris].` What a person
 * reviews, and what the tests compare.
 */
export function paintedText({ marks, lines }: PaintedPage): string {
  const marked = [...new Set(marks.map(({ line }) => line))].sort((a, b) => a - b);
  return marked.map((index) => `${bracketed(lines[index] ?? '', index)}\n`).join('');

  function bracketed(text: string, index: number): string {
    let line = '';
    let at = 0;
    for (const { kind, start, end } of marks.filter((mark) => mark.line === index)) {
      line += `${text.slice(at, start)}[${kind} ${text.slice(start, end)}]`;
      at = end;
    }
    return (line + text.slice(at)).replace(/ +/g, ' ').trim();
  }
}
