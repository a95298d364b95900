import { BROWSER_NAMES, findBrowser, majorVersion, thisMachine } from './browsers/find-browser';
import { ensureBrowsers } from './browsers/install-browser';

// `npm run browsers`: finds or installs what the tests and `npm start` need, and says what will be used.
try {
  await ensureBrowsers(BROWSER_NAMES, thisMachine);
  for (const name of BROWSER_NAMES) {
    const path = findBrowser(name) ?? '';
    console.log(`${name} ${majorVersion(path) ?? ''} ${path}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
