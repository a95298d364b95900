import { expect } from 'vitest';
import { en } from '../locales/en';
import { clickInCard, readCard, restOn } from './card';
import { readMarks } from './marks';
import { openSample } from './sample-story';
import { test } from './test';

const LONGER_THAN_A_REST_MS = 700;
const FAR = { x: 1200, y: 20 }; // the page's empty corner

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('opens on a mention that the pointer rests on, beside its line and inside the window', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  for (const { text } of (await readMarks(tab)).slice(0, 6)) {
    const mark = await restOn(tab, text);
    await expect
      .poll(async () => (await readCard(tab))?.box)
      .toSatisfy((box) => {
        if (!box) return false;
        const inside = box.left >= 0 && box.top >= 0 && box.right <= 1280 && box.bottom <= 800;
        return inside && (box.bottom <= mark.y || box.top >= mark.y);
      });
    await tab.press('Escape');
    await expect.poll(() => readCard(tab)).toBeUndefined();
  }
});

test('does not open for a pointer that passes over', async ({ driver, tab }) => {
  await openSample(driver, tab);
  await restOn(tab, 'John Kerry');
  await tab.moveTo(FAR.x, FAR.y);
  await pause(LONGER_THAN_A_REST_MS);
  expect(await readCard(tab)).toBeUndefined();
});

test('stays while the pointer goes to it and is on it, and closes when it leaves', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  const mark = await restOn(tab, 'John Kerry');
  await expect.poll(() => readCard(tab)).toBeTruthy();
  const { box } = (await readCard(tab)) ?? expect.fail('no card');
  await tab.moveTo(mark.x, (box.top + box.bottom) / 2);
  await pause(LONGER_THAN_A_REST_MS);
  expect((await readCard(tab))?.text).toContain('John Kerry');
  await tab.moveTo(FAR.x, FAR.y);
  await expect.poll(() => readCard(tab)).toBeUndefined();
});

test('pinned, it stays until it is closed', async ({ driver, tab }) => {
  await openSample(driver, tab);
  await restOn(tab, 'John Kerry');
  await expect.poll(() => readCard(tab)).toBeTruthy();
  await clickInCard(tab, en.card.pin);
  await tab.moveTo(FAR.x, FAR.y);
  await pause(LONGER_THAN_A_REST_MS);
  expect((await readCard(tab))?.text).toContain('John Kerry');
  await tab.press('Escape');
  await expect.poll(() => readCard(tab)).toBeUndefined();
});

test('a click on another mention takes the place of a pinned card, which resting there does not', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  await restOn(tab, 'John Kerry');
  await expect.poll(() => readCard(tab)).toBeTruthy();
  await clickInCard(tab, en.card.pin);
  const { box } = (await readCard(tab)) ?? expect.fail('no card');
  const near = (await readMarks(tab)).find(({ text, y }) => {
    const free = y < box.top - 20 || y > box.bottom + 20;
    return text !== 'John Kerry' && free && y > 20 && y < 780;
  });
  if (!near) throw new Error('No other mark in sight');
  await tab.moveTo(near.x, near.y);
  await pause(LONGER_THAN_A_REST_MS);
  expect((await readCard(tab))?.text).toContain('John Kerry');
  await tab.click(near.x, near.y);
  await expect.poll(async () => (await readCard(tab))?.text ?? 'John Kerry').not.toContain('John Kerry');
});

test('Esc peels one layer: the menu, a card opened from the card, the card', async ({ driver, tab }) => {
  const text = async () => (await readCard(tab))?.text ?? '';
  await openSample(driver, tab);
  await restOn(tab, 'Islamic State');
  await expect.poll(text).toMatch(/2014 Islamic State/);
  await tab.evaluate(() => {
    const root = document.querySelector('dateline-card')?.shadowRoot;
    root?.querySelector<HTMLButtonElement>('.side-name')?.click();
  });
  await expect.poll(text).not.toMatch(/2014 Islamic State/);
  await clickInCard(tab, en.card.more);
  await expect.poll(text).toContain(en.card.know);
  await tab.press('Escape');
  await expect.poll(text).not.toContain(en.card.know);
  expect(await text()).not.toMatch(/2014 Islamic State/);
  await tab.press('Escape');
  await expect.poll(text).toMatch(/2014 Islamic State/);
  await tab.press('Escape');
  await expect.poll(text).toBe('');
});

test('another mention’s card opens at once while one is open', async ({ driver, tab }) => {
  await openSample(driver, tab);
  await restOn(tab, 'John Kerry');
  await expect.poll(async () => (await readCard(tab))?.text).toContain('John Kerry');
  const { box } = (await readCard(tab)) ?? expect.fail('no card');
  // One on the screen, since a card closes when the page moves under it, and none that the card covers.
  const near = (await readMarks(tab)).find(({ text, y }) => {
    const free = y < box.top - 20 || y > box.bottom + 20;
    return text !== 'John Kerry' && free && y > 20 && y < 780;
  });
  if (!near) throw new Error('No other mark in sight');
  await tab.moveTo(near.x, near.y);
  await expect.poll(async () => (await readCard(tab))?.text ?? 'John Kerry').not.toContain('John Kerry');
});
