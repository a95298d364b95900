import { describe, expect } from 'vitest';
import { readCard, restOn } from './card';
import { readMarks, readTraces } from './marks';
import { PAGES } from './pages';
import { paintedText } from './painted-text';
import { test } from './test';
import { readChanges, watchedPage } from './watched-page';

/** What stands around a story and is none of it. */
const FURNITURE = /\b(?:Reporting|Writing|Editing) by\b|REUTERS\/|Our Standards|Related Coverage|Slideshow|Advertisement/;

describe.for(PAGES.filter(({ story }) => story))('$generation: $file', (page) => {
  test('marks the story, all of it and nothing else', async ({ driver, tab }) => {
    driver.site.set(page.address, watchedPage(page));
    await tab.goto(page.address);
    await expect.poll(() => readMarks(tab)).not.toEqual([]);
    const marks = await readMarks(tab);
    // Reviewed by a person whenever it changes: `npm run test:e2e -- --update`.
    await expect(paintedText(marks)).toMatchFileSnapshot(`pages/expected/${page.file.replace('.html', '.txt')}`);
    expect(marks.filter(({ block }) => FURNITURE.test(block))).toEqual([]);
    expect(marks.filter(({ attached }) => !attached)).toEqual([]);
  });

  test('explains a name as of the story’s date and leaves the page as it is', async ({ driver, tab }) => {
    driver.site.set(page.address, watchedPage(page));
    await tab.goto(page.address);
    await expect.poll(() => readMarks(tab)).not.toEqual([]);
    const person = (await readMarks(tab)).find(({ kind }) => kind === 'person');
    if (!person) throw new Error(`No person is marked on ${page.file}`);
    await restOn(tab, person.text);
    await expect.poll(() => readCard(tab)).toBeTruthy();
    expect((await readCard(tab))?.text).toContain(person.text);
    await tab.press('Escape');
    await expect.poll(() => readCard(tab)).toBeUndefined();
    expect(await readChanges(tab)).toEqual([]);
    expect(tab.console().filter(({ text }) => /dateline/i.test(text))).toEqual([]);
  });
});

describe.for(PAGES.filter(({ story }) => !story))('no story: $file', (page) => {
  test('does nothing', async ({ driver, tab }) => {
    driver.site.set(page.address, watchedPage(page));
    await tab.goto(page.address);
    // Longer than the slowest story page takes until it is marked.
    await new Promise((done) => setTimeout(done, 1500));
    expect(await readTraces(tab)).toEqual([]);
    expect(await readChanges(tab)).toEqual([]);
    expect(await driver.badge(tab)).toBe('');
  });
});
