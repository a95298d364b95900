import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../dataset/partial-date';
import { InputFault } from './input-fault';

/** What was asked for: files of plain text with one date, or a file of JSON lines that carry theirs. */
export type Arguments =
  | { readonly type: 'files'; readonly date: Day; readonly files: readonly string[] }
  | { readonly type: 'lines'; readonly file: string };

const USAGE = 'usage: annotate --date YYYY-MM-DD FILE… (- for standard input), or annotate --jsonl FILE';

/** Reads the command line. Throws {@link InputFault}. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  if (values.jsonl !== undefined) {
    if (positionals.length > 0 || values.date !== undefined) throw new InputFault(USAGE);
    return { type: 'lines', file: values.jsonl };
  }
  if (positionals.length === 0 || values.date === undefined) throw new InputFault(USAGE);
  if (!isDay(values.date)) throw new InputFault(`--date: '${values.date}' is no day: write YYYY-MM-DD`);
  return { type: 'files', date: values.date, files: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { date: { type: 'string' }, jsonl: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new InputFault(`${(error as Error).message.split('\n')[0]}; ${USAGE}`);
  }
}
