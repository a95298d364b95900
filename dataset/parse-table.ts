import type { Fault } from './fault';

/** A line of a table: cells by column, and where it stands. */
export interface Row {
  readonly file: string;
  /** Counted from 1, the header being 1. */
  readonly line: number;
  /** The cell of a column; empty when the table has no such column. */
  readonly cell: (column: string) => string;
  /** The items of a cell, parted by `|`. */
  readonly list: (column: string) => readonly string[];
}

/**
 * Reads a tab-separated table whose first line names its columns. `allowed` are the columns it may have, `required`
 * those that no line may leave empty. Lines with faults are left out.
 */
export function parseTable(
  file: string,
  text: string,
  allowed: readonly string[],
  required: readonly string[],
): { rows: Row[]; faults: Fault[] } {
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  const unknown = columns.filter((column) => !allowed.includes(column));
  const missing = required.filter((column) => !columns.includes(column));
  if (unknown.length > 0 || missing.length > 0) {
    const message = `the first line must name its columns out of ${allowed.join(', ')}; ${required.join(', ')} are needed`;
    return { rows: [], faults: [{ file, line: 1, field: [...unknown, ...missing].join(', '), message }] };
  }
  const rows: Row[] = [];
  const faults: Fault[] = [];
  for (const [i, content] of lines.entries()) {
    const line = i + 2;
    const cells = content.split('\t');
    if (cells.length !== columns.length) {
      faults.push({ file, line, message: `has ${cells.length} columns, not ${columns.length}` });
      continue;
    }
    const empty = required.find((column) => cells[columns.indexOf(column)] === '');
    if (empty) {
      faults.push({ file, line, field: empty, message: 'is empty' });
      continue;
    }
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const list = (column: string) => cell(column).split('|').filter(Boolean);
    rows.push({ file, line, cell, list });
  }
  return { rows, faults };
}
