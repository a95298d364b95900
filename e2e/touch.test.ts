import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { en } from '../locales/en';
import { readCard } from './card';
import type { Driver, Tab } from './driver/driver';
import { launch } from './driver/launch';
import { readMarks } from './marks';
import { openSample } from './sample-story';
import { until } from './until';

/** A phone held upright. */
const PHONE = { width: 412, height: 780 };

let driver: Driver;
let tab: Tab;

beforeAll(async () => {
  driver = await launch(inject('browser'), { touch: true, viewport: PHONE });
  tab = await driver.newTab();
  await openSample(driver, tab);
});

afterAll(() => driver.close());

async function tapOn(text: string): Promise<void> {
  const find = async () => (await readMarks(tab)).find((mark) => mark.text === text);
  const mark = await until(find, `the mark ‘${text}’`);
  await tab.evaluate((y) => window.scrollBy({ top: y - innerHeight / 4, behavior: 'instant' }), mark.y);
  const there = await until(find, `the mark ‘${text}’`);
  await tab.tap(there.x, there.y);
  await expect.poll(async () => (await readCard(tab))?.text).toContain(text);
}

async function tapInCard(label: string): Promise<void> {
  const { x, y } = await tab.evaluate((wanted) => {
    const controls = document.querySelector('dateline-card')?.shadowRoot?.querySelectorAll('button');
    const control = [...(controls ?? [])].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().startsWith(wanted),
    );
    if (!control) throw new Error(`The card has no ‘${wanted}’`);
    const { left, top, width, height } = control.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, label);
  await tab.tap(x, y);
}

test('a tap on a mark brings a sheet from the bottom, as wide as the screen, clear of the mark', async () => {
  await tapOn('John Kerry');
  // Less than the screen where a scroll bar takes room.
  const width = await tab.evaluate(() => document.documentElement.clientWidth);
  await expect
    .poll(async () => (await readCard(tab))?.box)
    .toMatchObject({ left: 0, right: width, bottom: PHONE.height });
});

test('another tap changes the sheet, and its foot steps through the mentions', async () => {
  await tapOn('Haider al-Abadi');
  await tapInCard(en.card.next);
  await expect.poll(async () => (await readCard(tab))?.text).toContain('2 of');
});

test('no control of the sheet is smaller than 24 pixels', async () => {
  const small = await tab.evaluate(() =>
    [...(document.querySelector('dateline-card')?.shadowRoot?.querySelectorAll('button, a, summary') ?? [])]
      .filter((each) => each.checkVisibility())
      .filter(
        (each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < 24,
      )
      .map((each) => each.textContent),
  );
  expect(small).toEqual([]);
});

test('a swipe down puts it away, a short one does not', async () => {
  const box = async () => (await readCard(tab))?.box;
  await tapOn('John Kerry');
  const { top } = (await box()) ?? expect.fail('no sheet');
  await tab.swipe({ x: 200, y: top + 24 }, { x: 200, y: top + 40 });
  await expect.poll(box).toMatchObject({ bottom: PHONE.height });
  await tab.swipe({ x: 200, y: top + 24 }, { x: 200, y: top + 260 });
  await expect.poll(box).toBeUndefined();
});

test('a tap beside it closes it, too', async () => {
  await tapOn('John Kerry');
  const { top } = (await readCard(tab))?.box ?? expect.fail('no sheet');
  const marks = await readMarks(tab);
  const places = Array.from({ length: 60 }, (_, i) => ({
    x: 4 + (i % 4) * 100,
    y: 6 + Math.floor(i / 4) * 17,
  }));
  const free = places.find(
    ({ x, y }) =>
      y < top - 10 && marks.every((mark) => Math.abs(mark.y - y) > 20 || Math.abs(mark.x - x) > 120),
  );
  if (!free) throw new Error('No place without a mark');
  await tab.tap(free.x, free.y);
  await expect.poll(() => readCard(tab)).toBeUndefined();
});
