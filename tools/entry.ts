import { parseArgs } from 'node:util';
import { asOf } from '../dataset/as-of';
import type { CardRole } from '../dataset/card';
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
console.log(found.map((entry) => cardText(entry, date)).join('\n\n'));

function cardText(entry: Entry, day: Day): string {
  const card = asOf(entry, day);
  const lines = [
    `${card.name} (${card.id}), as of ${day}`,
    [card.gloss, card.country].filter(Boolean).join(', '),
    ...card.roles.map((role) => `  ${roleText(role)}`),
    card.about ?? '',
    ...card.past.map((role) => `  before: ${roleText(role)}`),
    ...card.relations.map(({ type, side, name }) => `  ${side === 'from' ? type : `${type} (by)`}: ${name}`),
    ...card.later.map(({ on, type, text }) => `  later: ${on} ${type}: ${text}`),
    card.names.length > 0 ? `  also: ${card.names.join('; ')}` : '',
    `  sources: ${card.sources.join(' ')}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function roleText({ text, since, until, certainty, recorded }: CardRole): string {
  const doubt =
    certainty === 'last-recorded'
      ? `, last recorded ${recorded}`
      : certainty === 'perhaps'
        ? ', perhaps'
        : '';
  return `${text} (${since ?? '?'} to ${until ?? ''}${doubt})`;
}
