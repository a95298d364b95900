/** Calls `onChange` whenever the page may have got another address without a load. Reads no clock. */
export function onAddressChange(view: Window, onChange: () => void, signal: AbortSignal): void {
  view.addEventListener('popstate', onChange, { signal });
  view.addEventListener('hashchange', onChange, { signal });
  // pushState tells nobody else. Firefox has it since 147; before, changes of the page give it away.
  const navigation: Navigation | undefined = view.navigation;
  navigation?.addEventListener?.('currententrychange', onChange, { signal });
  navigation?.addEventListener?.('navigatesuccess', onChange, { signal });
}
