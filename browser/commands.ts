import { browser } from 'wxt/browser';
import { PAGE_COMMANDS, type PageCommand } from './messages';
import { askPage } from './send';
import { activeTab } from './tabs';

/** Passes the keyboard commands on to the page the reader is on. */
export function passCommandsOn(): void {
  browser.commands.onCommand.addListener(async (name) => {
    const command = PAGE_COMMANDS.find((known): known is PageCommand => known === name);
    const tab = command && (await activeTab());
    if (tab?.id !== undefined && command) await askPage(tab.id, { type: 'command', command });
  });
}
