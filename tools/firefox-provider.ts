import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser, type Page, type Viewport } from 'puppeteer-core';
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node';
import { findBrowser } from './browsers/find-browser.ts';

/**
 * A Vitest browser provider for the installed Firefox, over WebDriver BiDi. Vitest's own providers drive Playwright's
 * patched build or need a separate driver program. It opens pages and no more: tests act on the DOM, not by
 * Vitest's `userEvent`.
 */
export function installedFirefox(viewport: Viewport): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'installed-firefox',
    supportedBrowser: ['firefox'],
    options: {},
    providerFactory: () => createProvider(viewport),
  });
}

function createProvider(viewport: Viewport): BrowserProvider {
  let browser: Promise<Browser> | undefined;
  const pages = new Map<string, Page>();

  return {
    name: 'installed-firefox',
    supportsParallelism: false,
    getCommandsContext: (session) => ({ page: pages.get(session) }),
    async openPage(session, address) {
      browser ??= launch();
      await pages.get(session)?.close();
      const page = await (await browser).newPage();
      await page.setViewport(viewport);
      pages.set(session, page);
      await page.goto(address, { timeout: 0 });
    },
    async close() {
      await (await browser)?.close();
    },
  };
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox: npm run browsers');
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: null });
}
