import { useEffect, useState } from 'preact/hooks';
import type { OwnPage } from '../../browser/messages';
import { openOwnPage } from '../../browser/own-pages';
import { askForReuters } from '../../browser/permissions';
import { askPage } from '../../browser/send';
import { changeSettings, watchSettings } from '../../browser/settings';
import { canOpenCast, openCast } from '../../browser/side-panel';
import { Popup } from '../../components/Popup';
import { type Change, hostPaused, kindMarked } from '../../settings/changes';
import type { Settings } from '../../settings/settings';
import { popupState } from './popup-state';
import { type PopupPage, readOverview } from './read-overview';

interface AppProps {
  readonly page: PopupPage;
  readonly initial: Settings;
  /** Whether the browser lets Dateline read Reuters pages. */
  readonly permitted: boolean;
}

/** The popup, wired to the settings and to the page it was opened over. */
export function App({ page: opened, initial, permitted }: AppProps) {
  const [settings, setSettings] = useState(initial);
  const [page, setPage] = useState(opened);

  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    return () => watching.abort();
  }, []);

  async function change(next: Change): Promise<void> {
    setSettings(await changeSettings(next));
    // Turned on, the page has a story to tell of once it has read it.
    setPage(await readOverview());
  }

  async function openPage(name: OwnPage): Promise<void> {
    await openOwnPage(name);
    window.close();
  }

  const beside = canOpenCast() ? page.window : undefined;
  return (
    <Popup
      state={popupState(page, settings, permitted)}
      onEnable={(enabled) => change(() => ({ enabled }))}
      onEnableSite={(on) => change(hostPaused(page.host, !on))}
      onKind={(kind, on) => change(kindMarked(kind, on))}
      onDensity={(density) => change(() => ({ density }))}
      onAllow={() => {
        // Asked for before anything is awaited; then the popup is in the way of the browser's question.
        void askForReuters().finally(() => window.close());
      }}
      onCast={beside === undefined ? undefined : () => void openCast(beside).finally(() => window.close())}
      onOptions={() => openPage('options')}
      onAbout={() => openPage('about')}
      onOpenEntry={async (entry) => {
        if (page.tab !== undefined) await askPage(page.tab, { type: 'open', entry });
        window.close();
      }}
    />
  );
}
