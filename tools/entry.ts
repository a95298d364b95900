import { parseArgs } from 'node:util';
import { cardText } from '../components/card-text';
import { asOf } from '../dataset/as-of';
import type { Entry } from '../dataset/entry';
import { type Day, isDay } from '../dataset/partial-date';
import { allNames } from '../matching/pack-index';
import { readData } from '../modules/dataset/read-data';

/** `npm run entry -- 'Daesh' --date 2014-09-15`: every card whose entry has the name or id, as text, for that day. */
const { values, positionals } = parseArgs({ options: { date: { type: 'string' } }, allowPositionals: true });
const [wanted] = positionals;
const date = values.date ?? new Date().toISOString().slice(0, 10);
if (wanted === undefined || !isDay(date)) {
  console.error("usage: entry 'NAME' [--date YYYY-MM-DD]");
  process.exit(2);
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const { entries } = await readData('data');
const found = entries.filter(
  (entry) => entry.id === wanted || allNames(entry).some(({ text }) => plain(text) === plain(wanted)),
);
if (found.length === 0) {
  console.error(`entry: the dataset has no '${wanted}'`);
  process.exitCode = 1;
}
console.log(found.map((entry) => printed(entry, date)).join('\n\n'));

/** The card as the reader may copy it, with what an editor wants to know besides. */
function printed(entry: Entry, day: Day): string {
  const card = asOf(entry, day);
  const also = card.names.length > 0 ? `\nAlso: ${card.names.join('; ')}` : '';
  return `# ${card.id}\n${cardText(card)}${also}`;
}
