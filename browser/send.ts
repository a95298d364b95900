import { browser } from 'wxt/browser';
import type { BackgroundReplies, BackgroundRequest, PageReplies, PageRequest } from './messages';

/** Asks the background. Rejects when it can't be reached: after an update, until the page is loaded again. */
export function askBackground<T extends BackgroundRequest['type']>(
  request: BackgroundRequest & { readonly type: T },
): Promise<BackgroundReplies[T]> {
  return browser.runtime.sendMessage(request) as Promise<BackgroundReplies[T]>;
}

/** Asks the page in a tab; undefined when nothing of ours runs there. */
export async function askPage<T extends PageRequest['type']>(
  tab: number,
  request: PageRequest & { readonly type: T },
): Promise<PageReplies[T] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, request)) as PageReplies[T];
  } catch {
    // 'Receiving end does not exist': a page that Dateline is not for.
    return undefined;
  }
}
