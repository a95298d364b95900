import { expect } from 'vitest';
import { en } from '../locales/en';
import { clickInCard, readCard, restOn } from './card';
import type { Tab } from './driver/driver';
import { readMarks } from './marks';
import { openSample } from './sample-story';
import { test } from './test';

/** Success criteria of WCAG 2.2 that a hover card can fail, by number, on the page itself. */
const LONG_MS = 2500; // longer than any timer of the card
const FAR = { x: 1200, y: 20 };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const cardText = async (tab: Tab) => (await readCard(tab))?.text ?? '';

test('1.4.13: what hovering opens can be dismissed without moving the pointer, and does not come back', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  await restOn(tab, 'John Kerry');
  await expect.poll(() => cardText(tab)).toContain('John Kerry');
  await tab.press('Escape');
  await expect.poll(() => readCard(tab)).toBeUndefined();
  await pause(LONG_MS / 2);
  expect(await readCard(tab)).toBeUndefined();
});

test('1.4.13: it can be hovered, and stays for as long as the pointer is on it or on its mark', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  const mark = await restOn(tab, 'John Kerry');
  await expect.poll(() => cardText(tab)).toContain('John Kerry');
  await pause(LONG_MS);
  expect(await cardText(tab)).toContain('John Kerry');
  const { box } = (await readCard(tab)) ?? expect.fail('no card');
  await tab.moveTo(mark.x, (box.top + box.bottom) / 2);
  await pause(LONG_MS);
  expect(await cardText(tab)).toContain('John Kerry');
  await tab.moveTo(FAR.x, FAR.y);
  await expect.poll(() => readCard(tab)).toBeUndefined();
});

test('2.1.1: all that a card offers is reached by keyboard alone, in order, and left again', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  await tab.bringToFront();
  const marks = await readMarks(tab);
  const steps = marks.findIndex(({ text }) => text === 'Haider al-Abadi') + 1;
  for (let step = 0; step < steps; step++) await driver.command('next-mention');
  await expect.poll(() => cardText(tab)).toContain('Haider al-Abadi');
  await expect.poll(() => focusedInCard(tab)).toBe('Haider al-Abadi');

  const reached: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await tab.press('Tab');
    const at = await focusedInCard(tab);
    if (at === undefined) break;
    reached.push(at);
  }
  expect(reached).toEqual(await controlsOfCard(tab));
});

test('2.1.1: and done by keyboard alone', async ({ driver, tab }) => {
  await openSample(driver, tab);
  await tab.bringToFront();
  await driver.command('open-mention');
  await expect.poll(() => focusedInCard(tab)).toBe('Iraq');
  await tabTo(tab, en.card.more);
  await tab.press('Enter');
  await tabTo(tab, en.card.know, 'Shift+Tab');
  await tab.press('Enter');
  await expect.poll(() => cardText(tab)).toContain(en.card.nowKnown('Iraq'));
  await tabTo(tab, en.card.undo, 'Shift+Tab');
  await tab.press('Enter');
  await expect.poll(() => cardText(tab)).not.toContain(en.card.nowKnown('Iraq'));
  await tabTo(tab, en.card.next);
  await tab.press('Enter');
  await expect.poll(() => cardText(tab)).toContain('2 of');
  await tab.press('Escape');
  await expect.poll(() => readCard(tab)).toBeUndefined();
});

test('2.4.11: what has the focus is never wholly behind the card', async ({ driver, tab }) => {
  await openSample(driver, tab);
  await restOn(tab, 'Haider al-Abadi');
  await expect.poll(() => cardText(tab)).toContain('Haider al-Abadi');
  await clickInCard(tab, en.card.pin);
  const links = await tab.evaluate(() => document.querySelectorAll('a[href]').length);
  expect(links).toBeGreaterThan(3);
  for (let link = 0; link < links; link++) {
    const hidden = await tab.evaluate((index) => {
      const focused = document.querySelectorAll<HTMLElement>('a[href]')[index];
      focused?.focus();
      const { left, top, right, bottom } = focused?.getBoundingClientRect() ?? new DOMRect();
      const card = document.querySelector('dateline-card')?.shadowRoot?.querySelector('[role=dialog]');
      const box = card?.getBoundingClientRect() ?? new DOMRect();
      return left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
    }, link);
    expect(hidden, `link ${link}`).toBe(false);
  }
  await tab.press('Escape');
});

test('2.5.8: every control of the card, its menu unfolded, is 24 pixels wide and high', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  await restOn(tab, 'Islamic State');
  await expect.poll(() => cardText(tab)).toContain('Islamic State');
  await clickInCard(tab, en.card.more);
  const small = await tab.evaluate(() =>
    [...(document.querySelector('dateline-card')?.shadowRoot?.querySelectorAll('button, a, summary') ?? [])]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ text: control.textContent, box: control.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 23.99)
      .map(({ text }) => text),
  );
  expect(small).toEqual([]);
});

/** Name of the control in the card that has the focus. */
function focusedInCard(tab: Tab): Promise<string | undefined> {
  return tab
    .evaluate(() => {
      const at = document.querySelector('dateline-card')?.shadowRoot?.activeElement;
      return at ? (at.getAttribute('aria-label') ?? at.textContent ?? '').trim() : null;
    })
    .then((name) => name ?? undefined);
}

function controlsOfCard(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...(document.querySelector('dateline-card')?.shadowRoot?.querySelectorAll('button, a, summary') ?? [])]
      .filter((control) => control.checkVisibility())
      .map((control) => (control.getAttribute('aria-label') ?? control.textContent ?? '').trim()),
  );
}

async function tabTo(tab: Tab, label: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    if ((await focusedInCard(tab))?.startsWith(label)) return;
    await tab.press(key);
  }
  throw new Error(`${key} does not lead to ‘${label}’`);
}
