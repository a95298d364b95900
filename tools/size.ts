import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

// `npm run size`: holds the two budgets that readers pay for. Needs `wxt zip` for both browsers before it.
// Budgets in bytes: what a page waits for, and what a download of the extension weighs.
const CONTENT_SCRIPT_BUDGET = 30_000;
const CARD_SCRIPT_BUDGET = 30_000; // comes when the page is idle, and still is parsed on the page's thread
const ZIP_BUDGET = 4_000_000;

interface Measured {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

function contentScripts(folder: string): Measured {
  const scripts = join('.output', folder, 'content-scripts');
  const bytes = readdirSync(scripts)
    .map((file) => brotliCompressSync(readFileSync(join(scripts, file))).length)
    .reduce((sum, size) => sum + size, 0);
  return { what: `content script, ${folder}, brotli`, bytes, budget: CONTENT_SCRIPT_BUDGET };
}

function cardScript(folder: string): Measured {
  const bytes = brotliCompressSync(readFileSync(join('.output', folder, 'card.js'))).length;
  return { what: `card script, ${folder}, brotli`, bytes, budget: CARD_SCRIPT_BUDGET };
}

function zips(): readonly Measured[] {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return ['chrome', 'firefox'].map((browser) => {
    const file = `dateline-${version}-${browser}.zip`;
    return { what: file, bytes: statSync(join('.output', file)).size, budget: ZIP_BUDGET };
  });
}

for (const { what, bytes, budget } of [
  contentScripts('chrome-mv3'),
  contentScripts('firefox-mv3'),
  cardScript('chrome-mv3'),
  cardScript('firefox-mv3'),
  ...zips(),
]) {
  const over = bytes > budget;
  console.log(`${over ? 'TOO BIG ' : ''}${what}: ${kilobytes(bytes)} of ${kilobytes(budget)}`);
  if (over) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
