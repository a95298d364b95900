import { browser } from 'wxt/browser';

/** The tab the reader looks at. Its address is undefined on pages Dateline has no permission for. */
export async function activeTab(): Promise<{ readonly id?: number; readonly url?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab && { ...(tab.id === undefined ? {} : { id: tab.id }), ...(tab.url ? { url: tab.url } : {}) };
}
