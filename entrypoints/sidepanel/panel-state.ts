import type { CastState } from '../../components/cast/cast-state';
import { isOnFor, type Settings } from '../../settings/settings';
import type { PanelPage } from './read-page';

/** What the panel shows, from what the page said, what the reader chose, and what the browser permits. */
export function panelState({ host, overview }: PanelPage, settings: Settings, permitted: boolean): CastState {
  if (!settings.enabled) return { status: 'off' };
  if (!overview) return { status: permitted ? 'off-site' : 'not-permitted' };
  if (!isOnFor(settings, host)) return { status: 'site-off', host };
  if (overview.type === 'none') return { status: 'no-story' };
  const { type: _, ...story } = overview;
  return { status: 'story', story };
}
