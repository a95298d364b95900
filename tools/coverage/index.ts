import { readFile } from 'node:fs/promises';
import { readNames } from './read-names';
import { openResolver } from './resolver';

/**
 * `npm run coverage -- NAMES.tsv`: which of the names that stories mention the dataset resolves, weighted by how many
 * stories have them; the gaps first. The table's first column is the name, the others count stories. What
 * out-of-scope.tsv lists is left out of the sum: companies, sport, bylines, fragments of names.
 */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: coverage NAMES.tsv');
  process.exit(2);
}

const names = readNames(file, await readFile(file, 'utf8'));
const listed = await readFile('tools/coverage/out-of-scope.tsv', 'utf8');
const outOfScope = new Set(listed.split('\n').map((line) => line.split('\t')[0]));
const resolves = await openResolver('data');
const inScope = names.filter(({ text }) => !outOfScope.has(text));
const gaps = inScope.filter(({ text }) => !resolves(text)).sort((a, b) => b.stories - a.stories);
const weigh = (list: readonly { readonly stories: number }[]) =>
  list.reduce((sum, { stories }) => sum + stories, 0);
const [all, missing] = [weigh(inScope), weigh(gaps)];
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

for (const { text, stories } of gaps) console.log(`${stories}\t${text}`);
console.log(
  `resolved ${percent(all - missing, all)} by weight, ${percent(inScope.length - gaps.length, inScope.length)} of ` +
    `${inScope.length} names; ${gaps.length} gaps above; ${names.length - inScope.length} names out of scope`,
);
