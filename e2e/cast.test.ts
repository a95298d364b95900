import { expect } from 'vitest';
import { castWords } from '../locales/cast';
import { en } from '../locales/en';
import { readCard } from './card';
import type { Driver, Tab } from './driver/driver';
import { openSample, SAMPLE_ADDRESS } from './sample-story';
import { test } from './test';
import { until } from './until';

/** A side panel is out of reach of every driver, so its page opens in a tab of its own behind the story. */
async function openPanel(driver: Driver, over: Tab): Promise<Tab> {
  const panel = await driver.openExtensionPage('sidepanel.html', over);
  await until(
    () => panel.evaluate(() => document.querySelector('.cast-panel') !== null),
    'the panel to draw itself',
  );
  return panel;
}

const textOf = (panel: Tab, selector: string) =>
  panel.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.textContent?.trim() ?? ''),
    selector,
  );
const click = (panel: Tab, selector: string) =>
  panel.evaluate((wanted) => {
    const [element] = document.querySelectorAll<HTMLElement>(wanted);
    if (!element) throw new Error(`The panel has no ${wanted}: ${document.body.textContent}`);
    element.click();
  }, selector);
const type = (panel: Tab, words: string) =>
  panel.evaluate((value) => {
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

test('the cast of the story beside it; a row opens its card in the page', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const panel = await openPanel(driver, tab);
  expect(await textOf(panel, 'h1')).toEqual([
    await tab.evaluate(() => document.querySelector('h1')?.textContent?.trim()),
  ]);
  expect(await textOf(panel, '.cast-name')).toContain('Islamic State');
  await click(panel, '[data-entry="group/islamic-state"]');
  await expect.poll(async () => (await readCard(tab))?.text).toContain('Islamic State');
  await panel.close();
});

test('any spelling is found in the story and elsewhere; elsewhere opens inside the panel', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  const panel = await openPanel(driver, tab);
  await type(panel, 'Daesh');
  await expect.poll(() => textOf(panel, 'section h2')).toContain(castWords.search.inStory);
  await type(panel, 'Ghadafi');
  await expect.poll(() => textOf(panel, '.found .cast-name')).toContain('Muammar Gaddafi');
  await click(panel, '[data-entry="person/muammar-gaddafi"]');
  await expect.poll(() => textOf(panel, '.cast-entry .name')).toEqual(['Muammar Gaddafi']);
  expect(await textOf(panel, '.cast-entry .stamp')).toEqual(['as of 15 Sept 2014']);
  await click(panel, '.back');
  await expect.poll(() => textOf(panel, '.found .cast-name')).toContain('Muammar Gaddafi');
  await panel.close();
});

test('the sides, drawn and in words', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const panel = await openPanel(driver, tab);
  await click(panel, '.views label:last-child input');
  await expect.poll(() => textOf(panel, '.sides-name')).toContain('Islamic State');
  expect((await textOf(panel, '.tie-sentences li')).join('\n')).toContain('Islamic State');
  await panel.close();
});

test('the panel goes along when the tab goes elsewhere', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const panel = await openPanel(driver, tab);
  const elsewhere = 'https://www.example.org/';
  driver.site.set(elsewhere, { body: '<h1>Elsewhere</h1>' });
  await tab.goto(elsewhere);
  await expect.poll(() => textOf(panel, 'h2')).toEqual([en.popup.offSite.title]);
  await tab.goto(SAMPLE_ADDRESS);
  await expect.poll(() => textOf(panel, '.cast-name')).toContain('Islamic State');
  await panel.close();
});
