import { useEffect, useState } from 'preact/hooks';
import { openOwnPage } from '../../browser/own-pages';
import { askForReuters, watchReuters } from '../../browser/permissions';
import { changeSettings, watchSettings } from '../../browser/settings';
import { openShortcuts, readShortcuts, type Shortcut } from '../../browser/shortcuts';
import { OptionsPage, type OptionsPageProps } from '../../components/OptionsPage';
import { REST_MS_OF } from '../../settings/rest-ms';
import type { Settings } from '../../settings/settings';

interface AppProps extends Pick<OptionsPageProps, 'preview' | 'dataset' | 'version'> {
  readonly initial: {
    readonly settings: Settings;
    readonly permitted: boolean;
    readonly shortcuts: readonly Shortcut[];
  };
}

/** The options page, wired: each change is stored at once, and those of the popup and the cards show here. */
export function App({ initial, ...page }: AppProps) {
  const [settings, setSettings] = useState(initial.settings);
  const [permitted, setPermitted] = useState(initial.permitted);
  const [shortcuts, setShortcuts] = useState(initial.shortcuts);

  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    watchSettings(setSettings, signal);
    watchReuters(setPermitted, signal);
    // The reader comes back from the browser's page for keys.
    window.addEventListener('focus', async () => setShortcuts(await readShortcuts()), { signal });
    return () => watching.abort();
  }, []);

  return (
    <OptionsPage
      {...page}
      settings={settings}
      permitted={permitted}
      shortcuts={shortcuts}
      restMs={REST_MS_OF[settings.delay]}
      onChange={async (change) => setSettings(await changeSettings(change))}
      onAllow={askForReuters}
      onShortcuts={() => void openShortcuts()}
      onOpenPage={(page) => void openOwnPage(page)}
    />
  );
}
