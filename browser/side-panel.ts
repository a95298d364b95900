import { browser } from 'wxt/browser';

/** What the types of one browser or the other lack. */
interface Beside {
  /** Chrome's. */
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  /** Firefox's. */
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether the browser has room beside the page: Chrome's side panel, Firefox's sidebar. Firefox for Android has neither. */
export function canOpenCast(): boolean {
  const { sidePanel, sidebarAction } = browser as Beside;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the cast beside the page. Only in the click itself: after an `await` Firefox takes it for no wish of the reader's. */
export async function openCast(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Beside;
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
