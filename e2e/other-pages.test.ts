import { describe, expect } from 'vitest';
import { en } from '../locales/en';
import { readTraces } from './marks';
import { PAGES } from './pages';
import { openPopup } from './popup';
import { test } from './test';
import { readChanges, watchedPage } from './watched-page';

const LONG_ENOUGH_MS = 1500; // story pages are marked in a third of it

describe.for(PAGES.filter(({ story }) => !story))('$file, no story', (page) => {
  test('is left alone', async ({ driver, tab }) => {
    driver.site.set(page.address, watchedPage(page));
    await tab.goto(page.address);
    await new Promise((done) => setTimeout(done, LONG_ENOUGH_MS));
    expect(await readTraces(tab)).toEqual([]);
    expect(await readChanges(tab)).toEqual([]);
    const popup = await openPopup(driver, tab);
    expect(await popup.badge()).toBe('');
    expect(await popup.text()).toContain(en.popup.noStory.title);
    await popup.close();
  });
});
