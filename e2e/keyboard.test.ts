import { expect } from 'vitest';
import { readCard } from './card';
import type { Tab } from './driver/driver';
import { readMarks } from './marks';
import { openSample } from './sample-story';
import { test } from './test';

test('commands walk the marks both ways', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const texts = (await readMarks(tab)).map(({ text }) => text);
  await tab.bringToFront();
  await driver.command('next-mention');
  await expect.poll(() => activeText(tab)).toBe(texts[0]);
  await driver.command('next-mention');
  await expect.poll(() => activeText(tab)).toBe(texts[1]);
  await driver.command('next-mention');
  await expect.poll(() => activeText(tab)).toBe(texts[2]);
  await driver.command('previous-mention');
  await expect.poll(() => activeText(tab)).toBe(texts[1]);
});

test('the open command moves the focus into the card, Esc gives it back', async ({ driver, tab }) => {
  await openSample(driver, tab);
  await tab.bringToFront();
  await tab.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
  await driver.command('open-mention');
  await expect.poll(() => activeText(tab)).not.toBe('');
  await expect.poll(() => readCard(tab)).toBeTruthy();
  await expect.poll(() => focused(tab)).toBe('DATELINE-CARD');
  await tab.press('Tab');
  expect(await focused(tab)).toBe('DATELINE-CARD');
  await tab.press('Escape');
  await expect.poll(() => readCard(tab)).toBeUndefined();
  await expect.poll(() => focused(tab)).toBe('A');
});

/** Text under the highlight of the active mark. */
function activeText(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const [range] = CSS.highlights.get('dateline-active') ?? [];
    if (!range) return '';
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

function focused(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => document.activeElement?.nodeName);
}
