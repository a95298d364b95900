import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCard, restOn, settle } from '../e2e/card';
import type { Driver, LaunchOptions, Tab } from '../e2e/driver/driver';
import { launch } from '../e2e/driver/launch';
import { readMarks } from '../e2e/marks';
import { openPopup } from '../e2e/popup';
import { openSample } from '../e2e/sample-story';
import { until } from '../e2e/until';

// `npm run screenshots`: the pictures of the README and the docs, from the built extension in Chromium.
const FOLDER = join('docs', 'pictures');
const SHARP = 2; // device pixels for a CSS pixel
const DRAWN_MS = 600; // a map is asked of the background once its card is open

mkdirSync(FOLDER, { recursive: true });

await pictures({ viewport: { width: 1120, height: 860 } }, async (driver, tab) => {
  await openCard(tab, 'Haider al-Abadi');
  await tab.screenshot(file('story'));
  await tab.press('Escape');
  await openCard(tab, 'Mosul');
  await tab.screenshot(file('place'));
  await tab.press('Escape');
  await popup(driver, tab, 'popup');
});

await pictures({ dark: true, viewport: { width: 1120, height: 860 } }, (driver, tab) =>
  popup(driver, tab, 'popup-dark'),
);

await pictures({ viewport: { width: 420, height: 900 } }, (driver, tab) =>
  ownPage(driver, tab, 'sidepanel.html', 'cast'),
);

await pictures({ viewport: { width: 1120, height: 900 } }, async (driver, tab) => {
  await ownPage(driver, tab, 'options.html', 'options');
  await ownPage(driver, tab, 'welcome.html', 'welcome');
});

await pictures({ touch: true, viewport: { width: 390, height: 780 } }, async (_, tab) => {
  const find = async () => (await readMarks(tab)).find(({ text }) => text === 'John Kerry');
  const mark = await until(find, 'the mark of John Kerry');
  await tab.evaluate((y) => window.scrollBy({ top: y - 160, behavior: 'instant' }), mark.y);
  const there = await until(find, 'the mark of John Kerry');
  await tab.tap(there.x, there.y);
  await shown(tab, 'John Kerry');
  await tab.screenshot(file('sheet'));
});

function file(name: string): string {
  return join(FOLDER, `${name}.png`);
}

/** Opens the sample story in a browser of its own, and takes pictures of it. */
async function pictures(
  options: Partial<LaunchOptions>,
  take: (driver: Driver, tab: Tab) => Promise<void>,
): Promise<void> {
  const driver = await launch('chromium', { scale: SHARP, ...options });
  try {
    const tab = await driver.newTab();
    await openSample(driver, tab);
    await take(driver, tab);
  } finally {
    await driver.close();
  }
}

async function openCard(tab: Tab, name: string): Promise<void> {
  await restOn(tab, name);
  await shown(tab, name);
}

async function shown(tab: Tab, name: string): Promise<void> {
  await until(() => readCard(tab), `the card of ‘${name}’`);
  await new Promise((done) => setTimeout(done, DRAWN_MS));
  await settle(tab);
}

async function popup(driver: Driver, tab: Tab, name: string): Promise<void> {
  const opened = await openPopup(driver, tab);
  await opened.screenshot(file(name));
  await opened.close();
}

/** A page of the extension, over the story. */
async function ownPage(driver: Driver, tab: Tab, path: string, name: string): Promise<void> {
  const page = await driver.openExtensionPage(path, tab);
  await until(() => page.evaluate(() => document.querySelector('main, h1') !== null), path);
  await new Promise((done) => setTimeout(done, DRAWN_MS));
  await page.screenshot(file(name));
  await page.close();
}
