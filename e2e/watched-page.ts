import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served, Tab } from './driver/driver';
import type { SamplePage } from './pages';

/**
 * A sample page that keeps watch over itself: it remembers its body as the parser left it, and every change after.
 * The watch is set before any content script runs, at the end of parsing.
 */
export function watchedPage({ file }: SamplePage): Served {
  return watched(readFileSync(join('e2e', 'pages', file), 'utf8'));
}

/** As {@link watchedPage}, for any page. */
export function watched(html: string): Served {
  if (!/<head\b[^>]*>/i.test(html)) throw new Error('a page without <head> has no place for the watch');
  return { body: html.replace(/<head\b[^>]*>/i, (head) => `${head}<script>(${watch})()</script>`) };
}

/** How the page differs from what the parser made of it; empty when it does not. */
export function readChanges(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const { datelineWatch } = window as unknown as Partial<WatchedWindow>;
    // A page of no watch: the popup's, or one whose policy forbids all scripts.
    if (!datelineWatch) return [];
    const same = document.body.outerHTML === datelineWatch.body;
    return [...datelineWatch.changes, ...(same ? [] : ['the body is not byte for byte the same'])];
  });
}

interface WatchedWindow {
  datelineWatch: { body: string; readonly changes: string[] };
}

function watch(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const watched = { body: document.body.outerHTML, changes: [] as string[] };
    (window as unknown as WatchedWindow).datelineWatch = watched;
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        // The card's element, and the line for who hears the page, stand beside the body, where no story is.
        const isOurs = ({ nodeName }: Node) => nodeName === 'DATELINE-CARD' || nodeName === 'DATELINE-STATUS';
        if (!isOurs(target) && !(target === document.documentElement && nodes.every(isOurs)))
          watched.changes.push(`${type} of ${target.nodeName}: ${nodes.map(({ nodeName }) => nodeName)}`);
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
