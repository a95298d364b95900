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
