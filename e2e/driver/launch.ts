import type { BrowserName } from '../../tools/browsers/find-browser';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Where `npm run build` leaves the extension. */
export const EXTENSION_FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Starts a browser with the built Dateline in it. */
export function launch(browser: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const start = browser === 'firefox' ? launchFirefox : launchChromium;
  return start({ extension: EXTENSION_FOLDERS[browser], ...options });
}
