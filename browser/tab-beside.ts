import { browser } from 'wxt/browser';

/** A tab; its address is undefined on pages Dateline has no permission for. */
export interface TabBeside {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** The tab that is open beside the extension's panel: the active one of the panel's own window. */
export async function tabBeside(): Promise<TabBeside | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** What may have changed what is beside the panel: another tab, or another page or story in the same tab. */
export type Change = { readonly type: 'tab' } | { readonly type: 'page'; readonly tab: number };

/** Calls back whenever the tab beside the panel may have become another, or may show something else, until the signal aborts. */
export function watchTabBeside(onChange: (change: Change) => void, signal: AbortSignal): void {
  const { tabs, windows, runtime } = browser;
  const another = () => onChange({ type: 'tab' });
  const updated = (tab: number, { status, url }: { readonly status?: string; readonly url?: string }) => {
    // An address alone: a page that goes to its next story without being loaded.
    if (status === 'complete' || url !== undefined) onChange({ type: 'page', tab });
  };
  // Pages tell how many entries they mark, whenever that changes. Nothing is answered: the background does that.
  const heard = (message: unknown, sender: { readonly tab?: { readonly id?: number } }) => {
    const { type } = message as { readonly type?: unknown };
    if (type === 'count' && sender.tab?.id !== undefined) onChange({ type: 'page', tab: sender.tab.id });
    return undefined;
  };
  tabs.onActivated.addListener(another);
  tabs.onUpdated.addListener(updated);
  // Tabs are dragged from window to window.
  tabs.onAttached.addListener(another);
  windows?.onFocusChanged.addListener(another);
  const listener = heard as Parameters<typeof runtime.onMessage.addListener>[0];
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(another);
    tabs.onUpdated.removeListener(updated);
    tabs.onAttached.removeListener(another);
    windows?.onFocusChanged.removeListener(another);
    runtime.onMessage.removeListener(listener);
  });
}
