import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_NAMES } from './browsers/find-browser';
import { wxt } from './wxt';

// `npm run build` and `npm run zip`: Dateline for every browser, into .output/.
try {
  const command = process.argv.includes('--zip') ? 'zip' : 'build';
  for (const browser of BROWSER_NAMES) wxt(command, browser);
  if (command === 'zip') {
    const zips = readdirSync('.output').filter((file) => file.endsWith('.zip'));
    for (const zip of zips) console.log(join('.output', zip));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
