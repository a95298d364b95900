import { expect } from 'vitest';
import { readMarks } from './marks';
import { openSample } from './sample-story';
import { test } from './test';

test('a choice is made at once, here and in the story, and stays', async ({ driver, tab }) => {
  await openSample(driver, tab);
  const marks = async () => (await readMarks(tab)).map(({ text }) => text);
  expect(await marks()).toContain('John Kerry');

  let page = await driver.openExtensionPage('options.html', tab);
  const choose = (selector: string) =>
    page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  const isDrawn = () => page.evaluate(() => document.querySelector('.preview .mark') !== null);
  const look = () => page.evaluate(() => document.documentElement.dataset.look);

  await expect.poll(isDrawn).toBe(true);
  await choose('[data-kind=person] input');
  await expect.poll(marks).not.toContain('John Kerry');
  await choose('input[name=look][value=dark]');
  await expect.poll(look).toBe('dark');
  await page.close();

  page = await driver.openExtensionPage('options.html', tab);
  await expect.poll(isDrawn).toBe(true);
  expect(await look()).toBe('dark');
  const checked = () =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('[data-kind=person] input')?.checked);
  expect(await checked()).toBe(false);

  await choose('[data-kind=person] input');
  await choose('input[name=look][value=page]');
  await expect.poll(marks).toContain('John Kerry');
  await expect.poll(look).toBe(undefined);
  expect(page.console().filter(({ level }) => level === 'error')).toEqual([]);
  await page.close();
});
