import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { lineOn } from '../../dataset/as-of';
import { type Annotator, createAnnotator } from '../../matching/annotator';
import { memoryReader } from '../memory-reader';
import { parseArguments } from './arguments';
import { type Input, readJsonLines } from './input';
import { InputFault } from './input-fault';

/**
 * `npm run --silent annotate`: the code of the background over plain text, one paragraph a line. Prints a JSON object
 * a line. What is wrong with the input is one line on standard error, exit status 2, and nothing printed.
 */
try {
  const inputs = await readInputs(process.argv.slice(2));
  const annotator = createAnnotator(await memoryReader());
  const lines: string[] = [];
  for (const input of inputs) lines.push(JSON.stringify(await annotateText(annotator, input)));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
} catch (error) {
  if (!(error instanceof InputFault)) throw error;
  console.error(`annotate: ${error.message}`);
  process.exitCode = 2;
}

async function readInputs(args: readonly string[]): Promise<Input[]> {
  const parsed = parseArguments(args);
  if (parsed.type === 'lines') return readJsonLines(parsed.file, await readText(parsed.file));
  return Promise.all(
    parsed.files.map(async (file) => ({ label: { file }, date: parsed.date, text: await readText(file) })),
  );
}

async function readText(file: string): Promise<string> {
  try {
    return file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new InputFault(
      `${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : String(error)}`,
    );
  }
}

async function annotateText(annotator: Annotator, { label, date, text }: Input): Promise<object> {
  const starts: number[] = [];
  let at = 0;
  const flows = text.split('\n').map((line) => {
    starts.push(at);
    at += line.length + 1;
    return { role: 'paragraph', text: line } as const;
  });
  const { mentions, cards } = await annotator.annotate({ date, flows });
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    ...label,
    date,
    mentions: mentions.map(({ entry, flow, start, end, how, confidence }) => {
      const card = byId.get(entry);
      const from = starts[flow] as number;
      return {
        start: from + start,
        end: from + end,
        text: text.slice(from + start, from + end),
        entity: {
          id: entry,
          name: card?.name,
          kind: card?.kind,
          wikidata: card?.wikidata,
          wikipedia: card?.wikipedia,
        },
        how,
        confidence,
        says: card && lineOn(card),
      };
    }),
  };
}
