import type { PageOverview } from '../../browser/messages';
import { askPage } from '../../browser/send';
import { tabBeside } from '../../browser/tab-beside';

/** The page beside the panel. `overview` is undefined where Dateline does not run. */
export interface PanelPage {
  readonly tab: number | undefined;
  readonly host: string;
  readonly overview: PageOverview | undefined;
}

/** Asks the tab beside the panel what is on it. */
export async function readPage(): Promise<PanelPage> {
  const tab = await tabBeside();
  const overview = tab?.id === undefined ? undefined : await askPage(tab.id, { type: 'overview' });
  return { tab: tab?.id, host: tab?.url ? new URL(tab.url).hostname : '', overview };
}
