import type { PageOverview } from '../../browser/messages';
import { askPage } from '../../browser/send';
import { activeTab } from '../../browser/tabs';

/** The page the popup is about. `overview` is undefined where Dateline does not run. */
export interface PopupPage {
  readonly tab: number | undefined;
  readonly window: number | undefined;
  readonly host: string;
  readonly overview: PageOverview | undefined;
}

/** Asks the tab the reader looks at what is on it. */
export async function readOverview(): Promise<PopupPage> {
  const tab = await activeTab();
  const overview = tab?.id === undefined ? undefined : await askPage(tab.id, { type: 'overview' });
  return { tab: tab?.id, window: tab?.windowId, host: tab?.url ? new URL(tab.url).hostname : '', overview };
}
