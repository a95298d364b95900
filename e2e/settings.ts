import type { Settings } from '../settings/settings';
import type { Driver, Tab } from './driver/driver';

/** Chooses for the reader what no popup has a control for, as the options page would. */
export async function chooseSettings(driver: Driver, over: Tab, chosen: Partial<Settings>): Promise<void> {
  const page = await driver.openExtensionPage('popup.html', over);
  await page.evaluate(async (parts) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...parts } });
  }, chosen);
  await page.close();
}

/** The part of the browsers' API used inside the extension's page. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
    };
  };
};
