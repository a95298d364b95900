import { expect, test } from 'vitest';
import type { PageOverview } from '../../browser/messages';
import { DEFAULTS, type Settings } from '../../settings/settings';
import { popupState } from './popup-state';

const settings: Settings = { ...DEFAULTS, hiddenKinds: ['state'] };
const story: PageOverview = {
  type: 'story',
  date: '2014-09-15',
  undated: false,
  headline: undefined,
  ties: [],
  cast: [
    { id: 'state/iran', kind: 'state', name: 'Iran', line: 'Islamic republic', count: 15, at: [0] },
    {
      id: 'person/ali-khamenei',
      kind: 'person',
      name: 'Ali Khamenei',
      line: 'Supreme leader of Iran',
      count: 3,
      at: [0.5],
    },
  ],
};
const page = { tab: 1, window: 1, host: 'www.reuters.com', overview: story };

test('a story has its cast, and each kind with its count and switch', () => {
  const state = popupState(page, settings);
  if (state.status !== 'story') throw new Error(state.status);
  expect(state.cast.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Iran: Islamic republic',
    'Ali Khamenei: Supreme leader of Iran',
  ]);
  expect(state.kinds.filter(({ count }) => count > 0)).toEqual([
    { kind: 'person', on: true, count: 1 },
    { kind: 'state', on: false, count: 1 },
  ]);
});

test.each([
  ['where Dateline does not run', { ...page, overview: undefined }, settings, 'off-site'],
  ['a page without a story', { ...page, overview: { type: 'none' } as const }, settings, 'no-story'],
  ['a site on which it is off', page, { ...settings, pausedHosts: ['www.reuters.com'] }, 'no-story'],
  ['off', page, { ...settings, enabled: false }, 'no-story'],
])('%s', (_, opened, chosen, status) => {
  expect(popupState(opened, chosen)).toMatchObject({ status, enabled: chosen.enabled });
});

test('without the permission for Reuters, it is not the page that is at fault', () => {
  const opened = { ...page, overview: undefined };
  expect(popupState(opened, settings, false)).toEqual({
    enabled: true,
    status: 'off-site',
    permitted: false,
  });
  expect(popupState(opened, settings, true)).not.toHaveProperty('permitted');
});

test('another site stays on when one is paused', () => {
  const state = popupState(page, { ...settings, pausedHosts: ['uk.reuters.com'] });
  expect(state).toMatchObject({ status: 'story', siteEnabled: true });
});
