import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers/find-browser';
import { type ChromeWindow, openChromeWindow } from './chrome-window';
import { closeWelcome } from './close-welcome';
import type { ConsoleLine, Driver, LaunchOptions, Served, Tab } from './driver';
import { pointsBetween } from './points-between';

/** Fixed, so that the extension's own pages have a known address. */
const UUID = 'da7e1100-0000-4000-8000-000000000001';

/** Firefox by WebDriver BiDi. Playwright's own protocol needs a patched Firefox; this drives the installed one. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-firefox-'));
  const site = new Map<string, Served>();
  const seen: string[] = [];
  let { browser, window } = await start(profile, options);
  await closeWelcome(() => browser.pages());

  return {
    browser: 'firefox',
    site,
    requests: async () => [...seen, ...(await window.requestsOf(geckoId(options.extension)))],
    async newTab() {
      const pages = options.headed ? await browser.pages() : [];
      // A person would wonder at the empty tab that a browser starts with.
      const empty = pages.find((page) => page.url() === 'about:blank');
      return servedTab(empty ?? (await browser.newPage()), options, site, seen);
    },
    async openExtensionPage(path, over) {
      const page = await browser.newPage();
      await over.bringToFront();
      await window.navigate(page, `moz-extension://${UUID}/${path}`);
      return tab(page);
    },
    command: (name) => window.command(geckoId(options.extension), name),
    async restart() {
      seen.push(...(await window.requestsOf(geckoId(options.extension))));
      await browser.close();
      ({ browser, window } = await start(profile, options));
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function start(
  profile: string,
  options: LaunchOptions,
): Promise<{ browser: Browser; window: ChromeWindow }> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox: npm run browsers');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    userDataDir: profile,
    defaultViewport: null,
    // Extension pages and the browser's own window are out of reach without it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extension)]: UUID }),
      // An unsigned add-on is installed for one run only; a restart must find its settings again.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'dom.w3c_touch_events.enabled': options.touch ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    },
  });
  await browser.installExtension(resolve(options.extension));
  return { browser, window: await openChromeWindow(browser) };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function servedTab(
  page: Page,
  { headed, viewport = { width: 1280, height: 800 } }: LaunchOptions,
  site: ReadonlyMap<string, Served>,
  seen: string[],
): Promise<Tab> {
  if (!headed) await page.setViewport(viewport);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) seen.push(request.url());
    const served = site.get(request.url());
    if (!served) return request.respond({ status: 404, body: '' });
    const { body, type = 'text/html; charset=utf-8', headers = {} } = served;
    return request.respond({ body, contentType: type, headers: { ...headers } });
  });
  return tab(page);
}

function tab(page: Page): Tab {
  const lines: ConsoleLine[] = [];
  page.on('console', (message) => lines.push({ level: message.type(), text: message.text() }));
  page.on('pageerror', (error) => lines.push({ level: 'error', text: String(error) }));
  return {
    async goto(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`) as Promise<never>,
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 8 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async swipe(from, to) {
      await page.touchscreen.touchStart(from.x, from.y);
      for (const { x, y } of pointsBetween(from, to)) await page.touchscreen.touchMove(x, y);
      await page.touchscreen.touchEnd();
    },
    async press(key) {
      const keys = key.split('+') as KeyInput[];
      for (const down of keys) await page.keyboard.down(down);
      for (const up of keys.toReversed()) await page.keyboard.up(up);
    },
    async screenshot(path, selector) {
      const part = selector ? await page.$(selector) : page;
      await part?.screenshot({ path: path as `${string}.png` });
    },
    bringToFront: () => page.bringToFront(),
    console: () => lines,
    close: () => page.close(),
  };
}
