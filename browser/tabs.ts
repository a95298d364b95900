import { browser } from 'wxt/browser';

/** Ids, and the address. */
export interface ActiveTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
}

/** The tab the reader looks at. Its address is undefined on pages Dateline has no permission for. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
