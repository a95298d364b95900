import { browser } from 'wxt/browser';
import type { OwnPage } from './messages';

/** Opens a page of the extension in a tab of its own. */
export async function openOwnPage(page: OwnPage): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html` as '/about.html') });
}
