import { describe, expect } from 'vitest';
import { formatStamp } from '../locales/format-date';
import { readCard, restOn } from './card';
import { readMarks, readPage } from './marks';
import { PAGES, type SamplePage } from './pages';
import { paintedText } from './painted-text';
import { test } from './test';
import { readChanges, watchedPage } from './watched-page';

/** What stands around a story and is none of it. */
const FURNITURE =
  /\b(?:Reporting|Writing|Editing) by\b|REUTERS\/|Our Standards|Related Coverage|Slideshow|Advertisement/;

describe.for(PAGES.filter(({ story }) => story))('$file', (page) => {
  test('is marked, explained as of its date, and left as it is', async ({ driver, tab }) => {
    driver.site.set(page.address, watchedPage(page));
    await tab.goto(page.address);
    await expect.poll(() => readMarks(tab)).not.toEqual([]);

    const painted = await readPage(tab);
    // Reviewed by a person whenever it changes: `npm run test:e2e -- --update`.
    await expect(paintedText(painted)).toMatchFileSnapshot(
      `pages/expected/${page.file.replace('.html', '.txt')}`,
    );
    expect(painted.stale).toEqual([]);
    const marked = new Set(painted.marks.map(({ line }) => painted.lines[line] ?? ''));
    expect([...marked].filter((line) => FURNITURE.test(line))).toEqual([]);

    const person = painted.marks.find(({ kind }) => kind === 'person');
    if (!person) throw new Error(`No person is marked on ${page.file}`);
    await restOn(tab, person.text);
    await expect.poll(() => readCard(tab)).toBeTruthy();
    const card = await readCard(tab);
    expect(card?.text).toContain(person.text.split(' ').at(-1));
    expect(card?.text).toContain(`as of ${dateOf(page)}`);
    await tab.press('Escape');
    await expect.poll(() => readCard(tab)).toBeUndefined();

    expect(await readChanges(tab)).toEqual([]);
    expect(tab.console().filter(({ text }) => /dateline/i.test(text))).toEqual([]);
  });
});

/** The date on the card; a page that names no day is read as of today. */
function dateOf({ date = new Date().toISOString().slice(0, 10) }: SamplePage): string {
  return formatStamp(date);
}
