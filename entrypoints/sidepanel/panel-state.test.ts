import { expect, test } from 'vitest';
import type { PageOverview } from '../../browser/messages';
import { DEFAULTS } from '../../settings/settings';
import { panelState } from './panel-state';

const story: PageOverview = {
  type: 'story',
  date: '2014-09-15',
  undated: false,
  headline: 'Iran supreme leader spurns U.S. overture',
  cast: [{ id: 'state/iran', kind: 'state', name: 'Iran', line: 'Islamic republic', count: 2, at: [0, 0.5] }],
  ties: [],
};
const page = { tab: 1, host: 'www.reuters.com', overview: story };

test('a story is told whole', () => {
  const { type: _, ...told } = story;
  expect(panelState(page, DEFAULTS, true)).toEqual({ status: 'story', story: told });
});

test.each([
  ['off', page, { ...DEFAULTS, enabled: false }, true, 'off'],
  ['off on this site', page, { ...DEFAULTS, pausedHosts: ['www.reuters.com'] }, true, 'site-off'],
  ['a page without a story', { ...page, overview: { type: 'none' } as const }, DEFAULTS, true, 'no-story'],
  ['where Dateline does not run', { ...page, overview: undefined }, DEFAULTS, true, 'off-site'],
  ['where it may not', { ...page, overview: undefined }, DEFAULTS, false, 'not-permitted'],
])('%s', (_, beside, settings, permitted, status) => {
  expect(panelState(beside, settings, permitted).status).toBe(status);
});
