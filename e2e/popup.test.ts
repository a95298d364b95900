import { expect } from 'vitest';
import { en } from '../locales/en';
import { readCard } from './card';
import type { Tab } from './driver/driver';
import { readMarks } from './marks';
import { openPopup } from './popup';
import { openSample, SAMPLE_ADDRESS } from './sample-story';
import { test } from './test';

const HOST = new URL(SAMPLE_ADDRESS).hostname;

const count = async (tab: Tab) => (await readMarks(tab)).length;
const kinds = async (tab: Tab) => new Set((await readMarks(tab)).map(({ kind }) => kind));

test('off takes the marks away at once, on brings them back', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const before = await readMarks(tab);
  const popup = await openPopup(driver, tab);
  expect(await popup.isOn(en.name)).toBe(true);
  await popup.click(en.name);
  await expect.poll(() => count(tab)).toBe(0);
  await expect.poll(() => popup.text()).toContain(en.popup.switchedOff.title);
  await popup.click(en.name);
  await expect.poll(() => count(tab)).toBe(before.length);
  await popup.close();
});

test('off on one site is off there only, in every tab', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const other = await driver.newTab();
  const elsewhere = SAMPLE_ADDRESS.replace(HOST, 'uk.reuters.com');
  driver.site.set(elsewhere, driver.site.get(SAMPLE_ADDRESS) ?? { body: '' });
  await other.goto(elsewhere);
  await expect.poll(() => count(other)).toBeGreaterThan(0);

  const popup = await openPopup(driver, tab);
  await popup.click(en.popup.onSite(HOST));
  await expect.poll(() => count(tab)).toBe(0);
  expect(await count(other)).toBeGreaterThan(0);
  await popup.click(en.popup.onSite(HOST));
  await expect.poll(() => count(tab)).toBeGreaterThan(0);
  await popup.close();
  await other.close();
});

test('a kind switched off loses its marks and no other does', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const before = await kinds(tab);
  const popup = await openPopup(driver, tab);
  await popup.click(en.kinds.person.many);
  await expect.poll(() => kinds(tab)).toEqual(new Set([...before].filter((kind) => kind !== 'person')));
  await popup.click(en.kinds.person.many);
  await expect.poll(() => kinds(tab)).toEqual(before);
  await popup.close();
});

test('every mention can be marked instead of the first', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const first = await readMarks(tab);
  const popup = await openPopup(driver, tab);
  await popup.click(en.popup.every);
  await expect.poll(() => count(tab)).toBeGreaterThan(first.length);
  const texts = (await readMarks(tab)).map(({ text }) => text);
  expect(texts.filter((text) => text === 'Abadi').length).toBeGreaterThan(1);
  await popup.click(en.popup.first);
  await expect.poll(() => readMarks(tab)).toEqual(first);
  await popup.close();
});

test('the badge and the list count the entries; an entry of the list opens its card in the page', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  const popup = await openPopup(driver, tab);
  const badge = Number(await popup.badge());
  expect(badge).toBeGreaterThan(10);
  expect(await popup.text()).toContain(en.popup.inThisStory(badge));
  await popup.click('John Kerry');
  await expect.poll(async () => (await readCard(tab))?.text).toContain('U.S. Secretary of State');
});

test('choices last over a restart of the browser', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const popup = await openPopup(driver, tab);
  await popup.click(en.kinds.state.many);
  await expect.poll(() => kinds(tab)).not.toContain('state');
  const first = await count(tab);
  await popup.click(en.popup.every);
  await expect.poll(() => count(tab)).toBeGreaterThan(first);
  const before = await readMarks(tab);

  await driver.restart();
  const again = await driver.newTab();
  await openSample(driver, again);
  expect(await readMarks(again)).toEqual(before);
  const popupAgain = await openPopup(driver, again);
  expect(await popupAgain.isOn(en.kinds.state.many)).toBe(false);
  expect(await popupAgain.isOn(en.popup.every)).toBe(true);

  await popupAgain.click(en.popup.first);
  await expect.poll(() => count(again)).toBe(first);
  await popupAgain.click(en.kinds.state.many);
  await expect.poll(() => kinds(again)).toContain('state');
  await popupAgain.close();
  await again.close();
});
