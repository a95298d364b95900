import type { BrowserName } from '../../tools/browsers/find-browser';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Starts a browser with Dateline as `npm run build` left it. */
export function launch(browser: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  return browser === 'firefox'
    ? launchFirefox({ extension: '.output/firefox-mv3', ...options })
    : launchChromium({ extension: '.output/chrome-mv3', ...options });
}
