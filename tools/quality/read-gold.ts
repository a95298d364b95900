import type { EntryId } from '../../dataset/entry';
import { type Day, isDay } from '../../dataset/partial-date';
import type { Flow, FlowRole } from '../../matching/story';

/** What a labelled stretch of a story stands for. */
export interface Label {
  readonly flow: number;
  /** UTF-16 code units into the flow's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The entries that are right; none for a trap, which must not be marked. */
  readonly entries: readonly EntryId[];
  /** A mark is right, and none is no fault. */
  readonly optional: boolean;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** A story with everything labelled that the dataset explains. What has no label must not be marked. */
export interface GoldStory {
  readonly file: string;
  readonly date: Day;
  readonly region: string;
  readonly flows: readonly Flow[];
  /** Line of the file on which each flow begins, counted from 1. */
  readonly flowLines: readonly number[];
  readonly labels: readonly Label[];
}

const LABEL = /\[([^[\]]+)\]\(([^()\s]*)\)/g;
const ENTRY_ID = /^[a-z]+\/[a-z0-9-]+$/;
const TRAP = 'none';

/** A line of a gold story that cannot be read. */
export class GoldError extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    this.name = 'GoldError';
  }
}

/** Reads a labelled story; the format is in gold/README.md. Throws {@link GoldError}. */
export function readGold(file: string, content: string): GoldStory {
  const lines = content.replace(/\r\n/g, '\n').split('\n');
  const blank = lines.findIndex((line) => line.trim() === '');
  const head = new Map<string, string>();
  for (const [i, line] of lines.slice(0, blank < 0 ? lines.length : blank).entries()) {
    const [, key = '', value = ''] = /^([a-z]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (!key) throw new GoldError(file, i + 1, `must be 'date: 2014-09-15' or 'region: asia', not '${line}'`);
    head.set(key, value);
  }
  const date = head.get('date') ?? '';
  if (!isDay(date)) throw new GoldError(file, 1, `date: must be a day, as 2014-09-15, not '${date}'`);
  const region = head.get('region');
  if (!region) throw new GoldError(file, 1, 'region: is missing');

  const flows: Flow[] = [];
  const flowLines: number[] = [];
  const labels: Label[] = [];
  for (const block of blocks(lines, blank < 0 ? lines.length : blank)) {
    const { role, skip } = roleOf(block.text);
    const read = readFlow(file, block.line, block.text.slice(skip), flows.length);
    flows.push({ role, text: read.text });
    flowLines.push(block.line);
    labels.push(...read.labels);
  }
  if (flows.length === 0) throw new GoldError(file, lines.length, 'has no story below its head');
  return { file, date, region, flows, flowLines, labels };
}

/** Runs of lines between blank ones. Their line ends stay: names go across those of a page, too. */
function* blocks(lines: readonly string[], from: number): Generator<{ line: number; text: string }> {
  let start = from;
  for (let at = from; at <= lines.length; at++) {
    if (at < lines.length && lines[at]?.trim() !== '') continue;
    if (at > start) yield { line: start + 1, text: lines.slice(start, at).join('\n') };
    start = at + 1;
  }
}

function roleOf(text: string): { role: FlowRole; skip: number } {
  if (text.startsWith('# ')) return { role: 'headline', skip: 2 };
  if (text.startsWith('## ')) return { role: 'subhead', skip: 3 };
  if (text.startsWith('- ')) return { role: 'item', skip: 2 };
  return { role: 'paragraph', skip: 0 };
}

function readFlow(
  file: string,
  firstLine: number,
  marked: string,
  flow: number,
): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(LABEL)) {
    const [whole, labelled = '', target = ''] = match;
    text += marked.slice(at, match.index);
    const line = firstLine + marked.slice(0, match.index).split('\n').length - 1;
    labels.push({
      flow,
      start: text.length,
      end: text.length + labelled.length,
      text: labelled,
      line,
      ...readTarget(file, line, target),
    });
    text += labelled;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const stray = /\]\(|\[[^\]]*\]/.exec(text);
  if (stray) throw new GoldError(file, firstLine, `'${stray[0]}' is no label: write [name](kind/id)`);
  return { text, labels };
}

function readTarget(file: string, line: number, target: string): Pick<Label, 'entries' | 'optional'> {
  if (target === TRAP) return { entries: [], optional: false };
  const optional = target.endsWith('?');
  const entries = target.replace(/\?$/, '').split('|');
  const wrong = entries.find((id) => !ENTRY_ID.test(id));
  if (wrong !== undefined)
    throw new GoldError(file, line, `'${wrong}' is no entry's id: write kind/id, or none`);
  return { entries: entries as EntryId[], optional };
}
