import { test as base, expect, inject } from 'vitest';
import { launch } from './driver/launch';
import { readChanges } from './watched-page';

/**
 * `test` with a browser and a tab. Tests share the browser, so each leaves Dateline's settings as they were at first;
 * the tab is the test's own. `npm run test:e2e` runs each file once a browser.
 */
export const test = base
  .extend('browser', { scope: 'worker' }, () => inject('browser'))
  .extend('driver', { scope: 'worker' }, async ({ browser }, { onCleanup }) => {
    const driver = await launch(browser);
    onCleanup(() => driver.close());
    return driver;
  })
  .extend('tab', async ({ driver }, { onCleanup }) => {
    const tab = await driver.newTab();
    onCleanup(async () => {
      // A browser that a test restarted has taken the tab with it.
      const changes = await readChanges(tab).catch((error: unknown) => {
        if (/closed|detached/i.test(String(error))) return [];
        throw error;
      });
      await tab.close();
      expect(changes, 'the story’s DOM stays as it was').toEqual([]);
    });
    return tab;
  });
