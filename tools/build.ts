import { BROWSER_NAMES } from './browsers/find-browser';
import { wxt } from './wxt';

// `npm run build` and `npm run zip`: Dateline for every browser, into .output/.
try {
  const command = process.argv.includes('--zip') ? 'zip' : 'build';
  for (const browser of BROWSER_NAMES) wxt(command, browser);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
