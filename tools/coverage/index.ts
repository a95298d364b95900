import { readFile } from 'node:fs/promises';
import { readNames } from './read-names';
import { openResolver } from './resolver';

/**
 * `npm run coverage -- NAMES.tsv [--except OUT-OF-SCOPE.txt]`: which of the names that stories mention the dataset
 * resolves, weighted by how many stories have them; the gaps first. The table's first column is the name, the others
 * count stories. Names of the second file, one a line, are left out of the sum.
 */
const [file, flag, exceptFile] = process.argv.slice(2);
if (!file || (flag !== undefined && (flag !== '--except' || !exceptFile))) {
  console.error('usage: coverage NAMES.tsv [--except OUT-OF-SCOPE.txt]');
  process.exit(2);
}

const names = readNames(file, await readFile(file, 'utf8'));
const outOfScope = new Set(exceptFile ? (await readFile(exceptFile, 'utf8')).split('\n') : []);
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
