import { type Day, isDay } from '../../dataset/partial-date';
import { InputFault } from './input-fault';

/** One text to annotate. `label` goes out as it came in: `{file}` or `{id}`. */
export interface Input {
  readonly label: { readonly file: string } | { readonly id: unknown };
  readonly date: Day;
  readonly text: string;
}

/** Reads lines `{"id", "date", "text"}`. Throws {@link InputFault} with file, line and field. */
export function readJsonLines(file: string, contents: string): Input[] {
  return contents.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const fail = (message: string): never => {
      throw new InputFault(`${file}:${i + 1}: ${message}`);
    };
    const value = parseLine(line, fail);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('is no JSON object');
    const { id, date, text } = value as Record<string, unknown>;
    if (id === undefined) return fail('id: is missing');
    if (typeof date !== 'string' || !isDay(date))
      return fail(`date: ${JSON.stringify(date)} is no day: write YYYY-MM-DD`);
    if (typeof text !== 'string') return fail('text: is no string');
    return [{ label: { id }, date, text }];
  });
}

function parseLine(line: string, fail: (message: string) => never): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return fail(`is no JSON: ${(error as Error).message}`);
  }
}
