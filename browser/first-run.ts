import { browser } from 'wxt/browser';
import { openOwnPage } from './own-pages';

/** Opens the welcome page once, when Dateline was installed. An update is no news that deserves a tab. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('welcome');
  });
}
