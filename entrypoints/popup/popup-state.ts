import type { PopupState } from '../../components/popup-state';
import { KINDS } from '../../dataset/entry';
import { isOnFor, type Settings } from '../../settings/settings';
import type { PopupPage } from './read-overview';

/** What the popup shows, from what the page said, what the reader chose, and what the browser permits. */
export function popupState({ host, overview }: PopupPage, settings: Settings, permitted = true): PopupState {
  const { enabled, density, hiddenKinds, pausedHosts } = settings;
  if (!overview) return { enabled, status: 'off-site', ...(permitted ? {} : { permitted }) };
  const siteEnabled = !pausedHosts.includes(host);
  if (overview.type === 'none' || !isOnFor(settings, host)) {
    return { enabled, status: 'no-story', host, siteEnabled };
  }
  const cast = overview.cast.map(({ id, name, kind, line, count }) => ({
    id,
    name,
    kind,
    role: line,
    count,
  }));
  const kinds = KINDS.map((kind) => ({
    kind,
    on: !hiddenKinds.includes(kind),
    count: cast.filter((member) => member.kind === kind).length,
  }));
  return { enabled, status: 'story', host, siteEnabled, date: overview.date, kinds, density, cast };
}
