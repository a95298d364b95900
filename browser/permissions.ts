import { browser } from 'wxt/browser';

/** Whether Dateline may read Reuters pages: Firefox, and Chrome's menu of extensions, let the reader take that away. */
export function mayReadReuters(): Promise<boolean> {
  return browser.permissions.contains({ origins: reutersOrigins() });
}

/** Asks the reader. Only in the click itself: after an `await` Firefox takes it for no wish of theirs. */
export function askForReuters(): Promise<boolean> {
  return browser.permissions.request({ origins: reutersOrigins() });
}

/** Calls back whenever the reader gave or took a permission, here or in the browser's own pages. */
export function watchReuters(onChange: (permitted: boolean) => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => void mayReadReuters().then(onChange);
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}

function reutersOrigins(): string[] {
  const { host_permissions: origins = [] } = browser.runtime.getManifest() as {
    readonly host_permissions?: readonly string[];
  };
  return [...origins];
}
