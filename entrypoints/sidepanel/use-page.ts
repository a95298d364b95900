import { useEffect, useState } from 'preact/hooks';
import { watchTabBeside } from '../../browser/tab-beside';
import { type PanelPage, readPage } from './read-page';

/** A page that has just been loaded is still being read: it is asked again after so many milliseconds, each from the one before. */
const ASK_AFTER_MS = [0, 400, 1000, 2000];
/** From this time on, a page that knows of no story has none; until then the panel keeps what it shows. */
const BELIEVED_FROM = 2;

/** The page beside the panel, as it changes. */
export function usePage(initial: PanelPage): PanelPage {
  const [page, setPage] = useState(initial);

  useEffect(() => {
    const watching = new AbortController();
    let shown = initial.tab;
    let latest = 0;

    async function follow(change: 'tab' | 'page'): Promise<void> {
      const mine = ++latest;
      for (const [time, wait] of ASK_AFTER_MS.entries()) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        if (mine !== latest || watching.signal.aborted) return;
        const read = await readPage();
        if (mine !== latest) return;
        const told = read.overview?.type === 'story';
        if (!told && change === 'page' && time < BELIEVED_FROM) continue;
        shown = read.tab;
        setPage((before) => (isSame(before, read) ? before : read));
      }
    }

    watchTabBeside((change) => {
      if (change.type === 'tab') void follow('tab');
      else if (change.tab === shown) void follow('page');
    }, watching.signal);
    const seen = () => {
      if (!document.hidden) void follow('tab');
    };
    document.addEventListener('visibilitychange', seen, { signal: watching.signal });
    // Since the page was asked, it may have gone elsewhere.
    void follow('tab');
    return () => watching.abort();
  }, [initial]);

  return page;
}

/** Drawn again, an unchanged graph would be laid out again. */
function isSame(a: PanelPage, b: PanelPage): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
