import { browser } from 'wxt/browser';

/** A script of the extension that stands by itself. */
type ScriptPath = '/card.js';

/** Runs a script of the extension in a tab's top frame, apart from the page's own scripts. */
export async function runScript(tab: number, file: ScriptPath): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [file] });
}
