import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserProviderOption } from 'vitest/node';
import { type BrowserName, findBrowser } from './tools/browsers/find-browser.ts';
import { installedFirefox } from './tools/firefox-provider.ts';

const BROWSER_TESTS = ['{page,components}/**/*.browser.test.{ts,tsx}'];

/** In CSS pixels; the tests' own frame of 1200 by 800 fits in. */
const WINDOW = { width: 1280, height: 900 };

export default defineConfig({
  test: {
    // Half of what two cores do in a browser test is waiting: one worker less than cores would idle.
    maxWorkers: 2,
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: [
            '{matching,dataset,atlas,settings,page,browser,components,reading,entrypoints}/**/*.test.{ts,tsx}',
            '{locales,assets,tools,modules,data}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/*.browser.test.{ts,tsx}'],
        },
      },
      inBrowser('chromium', () =>
        playwright({
          contextOptions: { viewport: WINDOW },
          launchOptions: {
            executablePath: findBrowser('chromium') ?? 'chromium',
            args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
          },
        }),
      ),
      inBrowser('firefox', () => installedFirefox(WINDOW)),
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});

/** Tests that run inside a real browser, without the extension. */
function inBrowser(browser: BrowserName, provider: () => BrowserProviderOption) {
  return {
    plugins: [preact()],
    test: {
      include: BROWSER_TESTS,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1200, height: 800 },
        provider: provider(),
        instances: [{ browser, name: `browser-${browser}` }],
      },
    },
  };
}

/** The built extension in a real browser, driven from Node. One suite: `inject('browser')` says which. */
function endToEnd(browser: BrowserName) {
  return {
    test: {
      name: `e2e-${browser}`,
      include: ['e2e/**/*.test.ts'],
      provide: { browser },
      // A browser start takes seconds on a small machine.
      testTimeout: 30_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 15_000 } },
      // Files share a browser, see e2e/test.ts: to start one takes seconds.
      isolate: false,
      // After the unit tests, which would slow the browsers down.
      sequence: { groupOrder: 1 },
    },
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: BrowserName;
  }
}
