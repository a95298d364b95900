import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageOverview } from '../browser/messages';
import { readCard, restOn, settle } from '../e2e/card';
import type { Driver, Tab } from '../e2e/driver/driver';
import { launch } from '../e2e/driver/launch';
import { openSample, SAMPLE_ADDRESS } from '../e2e/sample-story';
import { until } from '../e2e/until';
import { type BrowserName, thisMachine } from './browsers/find-browser';
import { ensureBrowsers } from './browsers/install-browser';
import { castTable } from './start/cast-table';
import { wxt } from './wxt';

// `npm start [-- --firefox --headless]`: builds Dateline and opens it on a sample story at a Reuters address. Without a display
// it prints the story's cast and leaves a picture instead.

const browser: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
/** A mark that shows what Dateline does: he had been in office for a week. */
const TELLING = 'Haider al-Abadi';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headed = hasDisplay && !process.argv.includes('--headless');

try {
  await ensureBrowsers([browser], thisMachine);
  wxt('build', browser);
  const driver = await launch(browser, { headed });
  try {
    await show(driver);
  } finally {
    await driver.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function show(driver: Driver): Promise<void> {
  const tab = await driver.newTab();
  await openSample(driver, tab);
  if (!headed) return report(driver, tab);
  console.log(`Dateline is open in ${browser}. Close its window to stop.`);
  await driver.closed();
}

async function report(driver: Driver, tab: Tab): Promise<void> {
  const overview = await readOverview(driver, tab);
  if (overview.type !== 'story') throw new Error('Dateline found no story on the sample page.');
  console.log(`${SAMPLE_ADDRESS}\nStory of ${overview.date}, ${overview.cast.length} entries:\n`);
  for (const line of castTable(overview.cast, process.stdout.columns ?? 120)) console.log(line);

  await restOn(tab, TELLING);
  await until(() => readCard(tab), `the card of ‘${TELLING}’`);
  await settle(tab);
  const folder = resolve('.output');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `start-${browser}.png`);
  await tab.screenshot(path);
  console.log(`\nThe pointer rests on ‘${TELLING}’: ${path}`);
}

/** Asks the page what the popup asks it. */
async function readOverview(driver: Driver, tab: Tab): Promise<PageOverview> {
  const popup = await driver.openExtensionPage('popup.html', tab);
  const overview = await popup.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return (await chrome.tabs.sendMessage(active?.id ?? -1, { type: 'overview' })) as PageOverview;
  });
  await popup.close();
  return overview;
}

/** The part of the browsers' API used inside the extension's page. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
