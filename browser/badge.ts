import { browser } from 'wxt/browser';

const BADGE_COLOUR = '#3d4657'; // the grey of the icon: a count is no alarm

/** Shows on the toolbar how many entries are marked in a tab; nothing for none. */
export async function showCount(tab: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
}
