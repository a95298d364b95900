import { useEffect, useState } from 'preact/hooks';
import type { PageCommand } from '../../browser/messages';
import { openOwnPage } from '../../browser/own-pages';
import { askForReuters, watchReuters } from '../../browser/permissions';
import type { Shortcut } from '../../browser/shortcuts';
import { WelcomePage } from '../../components/WelcomePage';

interface AppProps {
  readonly permitted: boolean;
  readonly shortcuts: readonly Shortcut[];
}

/** The welcome page, wired to what the browser permits and to the keys that the reader has. */
export function App({ permitted: initial, shortcuts }: AppProps) {
  const [permitted, setPermitted] = useState(initial);

  useEffect(() => {
    const watching = new AbortController();
    watchReuters(setPermitted, watching.signal);
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
