import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import { cardText } from '../components/card-text';
import { asOf } from '../dataset/as-of';
import type { Entry } from '../dataset/entry';
import { type Day, isDay } from '../dataset/partial-date';
import { allNames } from '../matching/pack-index';
import { readData } from '../modules/dataset/read-data';

const USAGE = "usage: entry 'NAME' [--date YYYY-MM-DD]";
const SUGGESTIONS = 5;

class ArgumentFault extends Error {}

/** `npm run entry -- 'Daesh' --date 2014-09-15`: every card whose entry has the name or id, as text, for that day. */
try {
  const { wanted, date } = readArguments();
  const { entries } = await readData('data');
  const found = entries.filter(
    (entry) => entry.id === wanted || allNames(entry).some(({ text }) => plain(text) === plain(wanted)),
  );
  if (found.length === 0) throw new ArgumentFault(unknown(wanted, entries));
  console.log(found.map((entry) => printed(entry, date)).join('\n\n'));
} catch (error) {
  if (!(error instanceof ArgumentFault)) throw error;
  console.error(`entry: ${error.message}`);
  process.exitCode = 2;
}

function readArguments(): { wanted: string; date: Day } {
  const { values, positionals } = parsed();
  const [wanted, ...more] = positionals;
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (wanted === undefined) throw new ArgumentFault(`no name given\n${USAGE}`);
  if (more.length > 0) throw new ArgumentFault(`one name at a time, not also '${more[0]}'\n${USAGE}`);
  if (!isDay(date)) throw new ArgumentFault(`--date '${date}' is no day such as 2014-09-15`);
  return { wanted, date };
}

function parsed() {
  try {
    return parseArgs({ options: { date: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new ArgumentFault(`${(error as Error).message.split('\n')[0]}\n${USAGE}`);
  }
}

/** As the matcher takes names: without accents, with or without 'al-', hyphens as blanks. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:al|el)[- ]/g, '')
    .replace(/-/g, ' ');
}

function unknown(wanted: string, entries: readonly Entry[]): string {
  const names = entries.flatMap((entry) => allNames(entry).map(({ text }) => text));
  const near = new Fuse([...new Set(names)], { threshold: 0.35 }).search(wanted, { limit: SUGGESTIONS });
  const hint = near.length > 0 ? `; near it: ${near.map(({ item }) => item).join(', ')}` : '';
  return `the dataset has no '${wanted}'${hint}`;
}

/** The card as the reader may copy it, with what an editor wants to know besides. */
function printed(entry: Entry, day: Day): string {
  const card = asOf(entry, day);
  const also = card.names.length > 0 ? `\nAlso: ${card.names.join('; ')}` : '';
  return `# ${card.id}\n${cardText(card)}${also}`;
}
