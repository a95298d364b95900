import { expect, test } from 'vitest';
import type { Settings } from '../../browser/settings';
import type { Mention } from '../../matching/mention';
import { carryOver, isVisible, numberMentions } from './story-marks';

const mention = (entry: Mention['entry'], flow: number, start: number, first = false): Mention => ({
  entry,
  kind: 'state',
  flow,
  start,
  end: start + 4,
  how: 'name',
  confidence: 1,
  first,
});

const mentions = [
  mention('state/iran', 0, 0, true),
  mention('state/iraq', 0, 9, true),
  mention('state/iran', 1, 5),
];

test('mentions are numbered entry by entry, and keep their keys from one look to the next', () => {
  expect(numberMentions(mentions).map(({ key, index, count }) => `${key} of ${count}, ${index}`)).toEqual([
    'state/iran 1 of 2, 1',
    'state/iraq 1 of 1, 1',
    'state/iran 2 of 2, 2',
  ]);
});

test('the reader chooses kinds and density', () => {
  const settings: Settings = { enabled: true, density: 'first', hiddenKinds: [], pausedHosts: [] };
  const visible = (chosen: Partial<Settings>) =>
    mentions.filter((m) => isVisible(m, { ...settings, ...chosen })).length;
  expect(visible({})).toBe(2);
  expect(visible({ density: 'every' })).toBe(3);
  expect(visible({ hiddenKinds: ['person'] })).toBe(2);
  expect(visible({ hiddenKinds: ['state'] })).toBe(0);
});

test('while a changed page is read again, marks stay only in paragraphs whose text is still there', () => {
  const before = [{ text: 'Iran and Iraq' }, { text: 'said Iran' }];
  const numbered = numberMentions(mentions);
  const kept = (...texts: string[]) =>
    carryOver(
      numbered,
      before,
      texts.map((text) => ({ text })),
    ).map(({ key, flow }) => `${key} in ${flow}`);
  expect(kept('new first', 'Iran and Iraq', 'said Iran')).toEqual([
    'state/iran 1 in 1',
    'state/iraq 1 in 1',
    'state/iran 2 in 2',
  ]);
  expect(kept('said Iran', 'Iran and Iraq')).toEqual([
    'state/iran 2 in 0',
    'state/iran 1 in 1',
    'state/iraq 1 in 1',
  ]);
  expect(kept('Iran and Iraq!', 'said Iran')).toEqual(['state/iran 2 in 1']);
  expect(kept()).toEqual([]);
});
