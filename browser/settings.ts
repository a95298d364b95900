import { browser } from 'wxt/browser';
import type { Kind } from '../dataset/entry';

/** `first`: the first mention of each entry. `every`: all of them. */
export type Density = 'first' | 'every';

export interface Settings {
  readonly enabled: boolean;
  readonly density: Density;
  readonly hiddenKinds: readonly Kind[];
  /** Host names on which Dateline is off. */
  readonly pausedHosts: readonly string[];
}

const DEFAULTS: Settings = { enabled: true, density: 'first', hiddenKinds: [], pausedHosts: [] };
const KEY = 'settings';

/** What the reader chose; what was never chosen has its default, so that a later version can change it. */
export async function readSettings(): Promise<Settings> {
  return withDefaults((await browser.storage.local.get(KEY))[KEY]);
}

/** The change before this one: reading and writing again takes two steps, between which no other may come. */
let lastChange: Promise<unknown> = Promise.resolve();

/** Stores only what changed, one change after the other. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = lastChange.then(async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
    const next = { ...stored, ...change };
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

/** Whether Dateline is on for pages of a host. */
export function isOnFor({ enabled, pausedHosts }: Settings, host: string): boolean {
  return enabled && !pausedHosts.includes(host);
}

function withDefaults(stored: unknown): Settings {
  return { ...DEFAULTS, ...(stored as Partial<Settings> | undefined) };
}
