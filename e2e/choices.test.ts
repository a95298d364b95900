import { expect } from 'vitest';
import { en } from '../locales/en';
import { clickInCard, readCard, restOn } from './card';
import type { Tab } from './driver/driver';
import { readMarks } from './marks';
import { openSample } from './sample-story';
import { chooseSettings } from './settings';
import { test } from './test';

const texts = async (tab: Tab) => (await readMarks(tab)).map(({ text }) => text);
const FAR = { x: 1200, y: 20 };
const LONGER_THAN_SLOW_MS = 1200;

async function openCard(tab: Tab, name: string): Promise<void> {
  await restOn(tab, name);
  await expect.poll(async () => (await readCard(tab))?.text).toContain(name);
}

async function closeCard(tab: Tab): Promise<void> {
  await tab.moveTo(FAR.x, FAR.y);
  await tab.press('Escape');
  await expect.poll(() => readCard(tab)).toBeUndefined();
}

test('what the reader knows is marked no more, and is again once that is undone', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const before = await texts(tab);
  await openCard(tab, 'John Kerry');
  await clickInCard(tab, en.card.more);
  await clickInCard(tab, en.card.know);
  await expect.poll(async () => (await readCard(tab))?.text).toContain(en.card.nowKnown('John Kerry'));
  expect(await texts(tab), 'the mark stays under its card').toContain('John Kerry');
  await closeCard(tab);
  await expect.poll(() => texts(tab)).not.toContain('John Kerry');
  await tab.reload();
  await expect.poll(async () => (await texts(tab)).length).toBeGreaterThan(0);
  expect(await texts(tab)).not.toContain('John Kerry');

  // The card and its way back are gone: the list of what is known has another.
  await chooseSettings(driver, tab, { known: [] });
  await expect.poll(() => texts(tab)).toEqual(before);
});

test('undone in the card, the mark stays', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const before = await texts(tab);
  await openCard(tab, 'John Kerry');
  await clickInCard(tab, en.card.more);
  await clickInCard(tab, en.card.never);
  await expect
    .poll(async () => (await readCard(tab))?.text)
    .toContain(en.card.nowNever('John Kerry', 'John Kerry'));
  await clickInCard(tab, en.card.undo);
  await closeCard(tab);
  await expect.poll(() => texts(tab)).toEqual(before);
});

test('a specialist is told less, and what is well known is marked again for a newcomer', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  const before = await texts(tab);
  await chooseSettings(driver, tab, { level: 'follower' });
  await expect.poll(() => texts(tab)).not.toContain('Iran');
  const follower = await texts(tab);
  expect(follower).toContain('Laurent Fabius');
  await chooseSettings(driver, tab, { level: 'specialist' });
  await expect.poll(async () => (await texts(tab)).length).toBeLessThan(follower.length);
  expect(await texts(tab)).toContain('Laurent Fabius');
  await chooseSettings(driver, tab, { level: 'newcomer' });
  await expect.poll(() => texts(tab)).toEqual(before);
});

test('where cards come by click only, resting opens none and a click does', async ({ driver, tab }) => {
  await openSample(driver, tab);
  await chooseSettings(driver, tab, { delay: 'click' });
  await tab.bringToFront();
  const mark = await restOn(tab, 'John Kerry');
  await new Promise((done) => setTimeout(done, LONGER_THAN_SLOW_MS));
  expect(await readCard(tab)).toBeUndefined();
  await tab.click(mark.x, mark.y);
  await expect.poll(async () => (await readCard(tab))?.text).toContain('John Kerry');
  await chooseSettings(driver, tab, { delay: 'normal' });
  await tab.press('Escape');
});

test('the look that was chosen outdoes the page’s own', async ({ driver, tab }) => {
  await openSample(driver, tab);
  await chooseSettings(driver, tab, { look: 'dark' });
  await tab.bringToFront();
  await openCard(tab, 'John Kerry');
  const look = () =>
    tab.evaluate(() => document.querySelector<HTMLElement>('dateline-card')?.dataset.look ?? null);
  expect(await look()).toBe('dark');
  await closeCard(tab);
  await chooseSettings(driver, tab, { look: 'page' });
  await tab.bringToFront();
  await openCard(tab, 'John Kerry');
  expect(await look()).toBe('light');
});
