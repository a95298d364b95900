import { expect } from 'vitest';
import { readingWords } from '../locales/reading';
import { openPopup } from './popup';
import { openSample } from './sample-story';
import { test } from './test';

test('who hears the page is told once how many names are explained, and nothing in the sentences', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  const popup = await openPopup(driver, tab);
  const count = Number(await popup.badge());
  await popup.close();
  const said = () =>
    tab.evaluate(() => {
      const line = document.querySelector('dateline-status')?.shadowRoot?.querySelector('[role=status]');
      return { words: line?.textContent, inBody: document.body.contains(line ?? null) };
    });
  await expect.poll(said).toEqual({ words: readingWords.explained(count), inBody: false });
});
