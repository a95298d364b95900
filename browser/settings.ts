import { browser } from 'wxt/browser';
import type { Change } from '../settings/changes';
import { type Settings, withDefaults } from '../settings/settings';

const KEY = 'settings';

/** What the reader chose, with defaults for what was never chosen. */
export async function readSettings(): Promise<Settings> {
  return withDefaults((await browser.storage.local.get(KEY))[KEY]);
}

/** The change before this one: reading and writing again takes two steps, between which no other may come. */
let lastChange: Promise<unknown> = Promise.resolve();

/** Stores only what changed, one change after the other, each made from the choices as they stand by then. */
export function changeSettings(change: Change): Promise<Settings> {
  const changed = lastChange.then(async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
    const next = { ...stored, ...change(withDefaults(stored)) };
    await browser.storage.local.set({ [KEY]: next });
    return withDefaults(next);
  });
  lastChange = changed.catch(() => undefined);
  return changed;
}

/** Calls back at each change, in every tab and page of the extension, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) onChange(withDefaults(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
