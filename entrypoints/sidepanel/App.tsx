import { useEffect, useState } from 'preact/hooks';
import { watchReuters } from '../../browser/permissions';
import { watchSettings } from '../../browser/settings';
import type { CastView } from '../../components/cast/cast-state';
import type { DatasetSearch } from '../../matching/dataset-search';
import type { Settings } from '../../settings/settings';
import { Panel } from './Panel';
import { panelState } from './panel-state';
import type { PanelPage } from './read-page';
import { usePage } from './use-page';

interface AppProps {
  readonly page: PanelPage;
  readonly settings: Settings;
  /** Whether the browser lets Dateline read Reuters pages. */
  readonly permitted: boolean;
  readonly dataset: DatasetSearch;
}

/** The panel, following the page beside it, the settings and the permission. */
export function App({ dataset, ...initial }: AppProps) {
  const page = usePage(initial.page);
  const [settings, setSettings] = useState(initial.settings);
  const [permitted, setPermitted] = useState(initial.permitted);
  const [view, setView] = useState<CastView>('list');
  const state = panelState(page, settings, permitted);

  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    watchReuters(setPermitted, watching.signal);
    return () => watching.abort();
  }, []);

  // Another story: what was looked up for the last one is over.
  const key =
    state.status === 'story' ? `${page.tab} ${state.story.date} ${state.story.headline}` : state.status;
  return <Panel key={key} tab={page.tab} state={state} view={view} onView={setView} dataset={dataset} />;
}
