import { useEffect, useState } from 'preact/hooks';
import type { PageCommand } from '../../browser/messages';
import { openOwnPage } from '../../browser/own-pages';
import { askForReuters, watchReuters } from '../../browser/permissions';
import { readShortcuts, type Shortcut } from '../../browser/shortcuts';
import { WelcomePage } from '../../components/WelcomePage';

interface AppProps {
  readonly permitted: boolean;
  readonly shortcuts: readonly Shortcut[];
}

/** The welcome page, wired to what the browser permits and to the keys that the reader has. */
export function App(initial: AppProps) {
  const [permitted, setPermitted] = useState(initial.permitted);
  const [shortcuts, setShortcuts] = useState(initial.shortcuts);

  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    watchReuters(setPermitted, signal);
    // The reader comes back from the browser's page for keys.
    window.addEventListener('focus', async () => setShortcuts(await readShortcuts()), { signal });
    return () => watching.abort();
  }, []);

  const keysOf = (command: PageCommand) => shortcuts.find(({ name }) => name === command)?.keys ?? '';
  return (
    <WelcomePage
      permitted={permitted}
      keys={{
        next: keysOf('next-mention'),
        previous: keysOf('previous-mention'),
        open: keysOf('open-mention'),
      }}
      onAllow={askForReuters}
      onOptions={() => void openOwnPage('options')}
    />
  );
}
