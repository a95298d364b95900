import type { Settings } from '../settings/settings';
import { readSettings, watchSettings } from './settings';

/** Keeps a page of the extension as light or dark as the reader chose. Resolves once it is so: draw the page then. */
export async function followLook(root: HTMLElement, signal = new AbortController().signal): Promise<void> {
  const apply = ({ look }: Settings) => {
    if (look === 'page') delete root.dataset.look;
    else root.dataset.look = look;
  };
  watchSettings(apply, signal);
  apply(await readSettings());
}
