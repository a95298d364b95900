import { beforeAll, expect } from 'vitest';
import { formatStamp } from '../locales/format-date';
import { readCard, restOn } from './card';
import type { Driver, Tab } from './driver/driver';
import { readMarks, readPage } from './marks';
import { buildReactPage } from './pages/react/build';
import { FIRST_PATH } from './pages/react/stories';
import { paintedText } from './painted-text';
import { test } from './test';

const ADDRESS = `https://www.reuters.com${FIRST_PATH}`;

/** What happens to paragraphs while a reader is on the page; one after the other, on the same page. */
const CHANGES = ['rewrite', 'insert', 'enlarge', 'replace', 'append', 'advertise', 'remove'] as const;

let html: string;
beforeAll(async () => {
  html = await buildReactPage();
});

test('marks the page before React hydrates it, and React does not notice', async ({ driver, tab }) => {
  await open(driver, tab);
  expect(await tab.evaluate(() => window.__page.isHydrated), 'marked before hydration').toBe(false);
  const before = paintedText(await readPage(tab));
  await tab.evaluate(() => window.__page.hydrate());
  expect(await readPage(tab)).toMatchObject({ stale: [] });
  expect(paintedText(await readPage(tab))).toBe(before);
  expect(await complaints(tab)).toEqual([]);
});

test('marks follow what React does to the paragraphs', async ({ driver, tab }) => {
  await open(driver, tab);
  await tab.evaluate(() => window.__page.hydrate());
  for (const change of CHANGES) {
    await tab.evaluate((name) => window.__page[name](), change);
    const expected = await asIfItHadComeLikeThis(driver, tab);
    await expect.poll(async () => paintedText(await readPage(tab)), { message: change }).toBe(expected);
    expect((await readPage(tab)).stale, change).toEqual([]);
  }
  expect(await complaints(tab)).toEqual([]);
});

test('marks go and come with the story when the page moves on without loading', async ({ driver, tab }) => {
  await open(driver, tab);
  await tab.evaluate(() => window.__page.hydrate());
  const first = paintedText(await readPage(tab));

  await tab.evaluate(() => window.__page.goToOther());
  await expect.poll(async () => paintedText(await readPage(tab))).toContain('[agency IRNA]');
  await restOn(tab, 'IRNA');
  await expect.poll(async () => (await readCard(tab))?.text).toContain(formatStamp('2023-04-06'));

  await tab.evaluate(() => window.__page.goToSection());
  await expect.poll(() => readMarks(tab)).toEqual([]);
  await expect.poll(() => readCard(tab)).toBeUndefined();

  await tab.evaluate(() => window.__page.goBack());
  await expect.poll(async () => paintedText(await readPage(tab))).toContain('[agency IRNA]');
  await tab.evaluate(() => window.__page.goToFirst());
  await expect.poll(async () => paintedText(await readPage(tab))).toBe(first);
  expect((await readPage(tab)).stale).toEqual([]);
  expect(await complaints(tab)).toEqual([]);
});

async function open(driver: Driver, tab: Tab): Promise<void> {
  driver.site.set(ADDRESS, { body: html });
  await tab.goto(ADDRESS);
  await expect.poll(() => readMarks(tab)).not.toEqual([]);
}

/** The marks of a page that has from the start what this page has now, without any script. */
async function asIfItHadComeLikeThis(driver: Driver, tab: Tab): Promise<string> {
  const now = await tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const script of copy.querySelectorAll('script, dateline-card')) script.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
  driver.site.set(ADDRESS, { body: now });
  const fresh = await driver.newTab();
  await fresh.goto(ADDRESS);
  await expect.poll(() => readMarks(fresh)).not.toEqual([]);
  const painted = paintedText(await readPage(fresh));
  await fresh.close();
  await tab.bringToFront();
  return painted;
}

/** All that the page, React or the browser complained of. */
async function complaints(tab: Tab): Promise<readonly string[]> {
  const ofThePage = await tab.evaluate(() => window.__page.errors);
  const ofTheBrowser = tab.console().filter(({ level, text }) => level === 'error' && !text.includes('404'));
  return [...ofThePage, ...ofTheBrowser.map(({ text }) => text)];
}

type Command = (typeof CHANGES)[number] | 'goToFirst' | 'goToOther' | 'goToSection' | 'goBack';

type ReactPage = Readonly<Record<Command, () => void>> & {
  readonly errors: readonly string[];
  readonly isHydrated: boolean;
  hydrate(): Promise<void>;
};

declare global {
  interface Window {
    /** Of the React page. */
    readonly __page: ReactPage;
  }
}
