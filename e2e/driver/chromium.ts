import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { findBrowser } from '../../tools/browsers/find-browser';
import { closeWelcome } from './close-welcome';
import type { ConsoleLine, Driver, LaunchOptions, Place, Served, Tab } from './driver';
import { pointsBetween } from './points-between';

/** Chromium by Playwright. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  // Without it Playwright neither shows nor intercepts what a service worker asks for.
  process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';
  const profile = mkdtempSync(join(tmpdir(), 'dateline-chromium-'));
  const site = new Map<string, Served>();
  const seen: string[] = [];
  let { context, worker } = await start(profile, options, site, seen);
  await closeWelcome(async () => context.pages());

  return {
    browser: 'chromium',
    site,
    requests: async () => seen,
    async newTab() {
      // A person would wonder at the empty tab that a browser starts with.
      const empty = options.headed ? context.pages().find((page) => page.url() === 'about:blank') : undefined;
      return tab(empty ?? (await context.newPage()));
    },
    async openExtensionPage(path, over) {
      const page = await context.newPage();
      await over.bringToFront();
      await page.goto(new URL(path, worker.url()).href);
      return tab(page);
    },
    async command(name) {
      // Synthesised keys do not reach the browser's own shortcuts; its event does what they do.
      await worker.evaluate(async (command) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, active);
      }, name);
    },
    async restart() {
      await context.close();
      ({ context, worker } = await start(profile, options, site, seen));
    },
    closed: () => new Promise((done) => context.once('close', () => done())),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The part of Chrome's own API that this driver needs inside the extension's worker. */
declare const chrome: {
  tabs: { query(query: object): Promise<readonly unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
};

async function start(
  profile: string,
  { extension, headed, touch, dark, viewport = { width: 1280, height: 800 }, scale = 1 }: LaunchOptions,
  site: ReadonlyMap<string, Served>,
  seen: string[],
): Promise<{ context: BrowserContext; worker: Worker }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium: npm run browsers');
  const folder = resolve(extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    ...(headed ? { viewport: null } : { viewport, deviceScaleFactor: scale }),
    ...(touch ? { hasTouch: true } : {}),
    colorScheme: dark ? 'dark' : 'light',
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  context.on('request', (request) => {
    if (!/^(?:chrome-extension|data):/.test(request.url())) seen.push(request.url());
  });
  await context.route(
    (address) => !isExtension(address.href),
    (route) => {
      const served = site.get(route.request().url());
      if (!served) return route.fulfill({ status: 404, body: '' });
      const { body, type = 'text/html; charset=utf-8', headers = {} } = served;
      return route.fulfill({ body, contentType: type, headers: { ...headers } });
    },
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker };
}

function isExtension(address: string): boolean {
  return address.startsWith('chrome-extension:');
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
    evaluate: (run, ...args) =>
      // Playwright takes one argument: send the list, and the function by its text.
      page.evaluate(`(${run})(...${JSON.stringify(args)})`),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 8 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async swipe(from, to) {
      // Playwright has no finger that moves: the protocol below it does.
      const devtools = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove', { x, y }: Place) =>
        devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
      await touch('touchStart', from);
      for (const at of pointsBetween(from, to)) await touch('touchMove', at);
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await devtools.detach();
    },
    press: (key) => page.keyboard.press(key),
    async screenshot(path, selector) {
      await (selector ? page.locator(selector).first() : page).screenshot({ path });
    },
    bringToFront: () => page.bringToFront(),
    console: () => lines,
    close: () => page.close(),
  };
}
