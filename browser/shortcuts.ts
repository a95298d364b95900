import { browser } from 'wxt/browser';

/** A command of the manifest, with the keys it has now: the reader may have changed or taken them. */
export interface Shortcut {
  readonly name: string;
  /** As the manifest describes it. */
  readonly description: string;
  /** 'Alt+Shift+N', '⌥⇧N' on a Mac; empty for none. */
  readonly keys: string;
}

/** Where Chrome has the keys of extensions; no page may link to it, but it can be opened. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

export async function readShortcuts(): Promise<readonly Shortcut[]> {
  return (await browser.commands.getAll()).flatMap(({ name, description, shortcut }) =>
    // The browser's own command that opens the popup has no description.
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for the keys of extensions. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { readonly openShortcutSettings?: () => Promise<void> };
  // Firefox has its own way, since 137.
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_PAGE });
}
