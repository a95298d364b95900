import { expect, test } from 'vitest';
import type { Mention } from '../matching/mention';
import { DEFAULTS, type Settings } from '../settings/settings';
import { carryOver, numberMentions, visibleMentions } from './story-marks';

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

const flows = [{ text: 'Iran and Iraq' }, { text: 'said Iran' }];
const numbered = numberMentions(mentions, flows, new Map([['state/iraq', { knownTo: 'followers' }]]));

test('mentions are numbered entry by entry, and keep their keys from one look to the next', () => {
  expect(numbered.map(({ key, index, count }) => `${key} of ${count}, ${index}`)).toEqual([
    'state/iran 1 of 2, 1',
    'state/iraq 1 of 1, 1',
    'state/iran 2 of 2, 2',
  ]);
});

test('a mention has what the story says there, and who needs no explanation', () => {
  expect(numbered.map(({ text, knownTo }) => [text, knownTo])).toEqual([
    ['Iran', undefined],
    ['Iraq', 'followers'],
    ['Iran', undefined],
  ]);
});

test('the reader chooses kinds, density and level', () => {
  const elements = flows.map((_, i) => ({
    element: { getBoundingClientRect: () => ({ top: i * 900 }) } as unknown as Element,
  }));
  const visible = (chosen: Partial<Settings>, screen = 800) =>
    visibleMentions(numbered, elements, { ...DEFAULTS, ...chosen }, screen).length;
  expect(visible({})).toBe(2);
  expect(visible({ density: 'every' })).toBe(3);
  expect(visible({ density: 'screen' })).toBe(3);
  expect(visible({ density: 'screen' }, 1000)).toBe(2);
  expect(visible({ hiddenKinds: ['person'] })).toBe(2);
  expect(visible({ hiddenKinds: ['state'] })).toBe(0);
  expect(visible({ level: 'follower' })).toBe(1);
});

test('while a changed page is read again, marks stay only in paragraphs whose text is still there', () => {
  const kept = (...texts: string[]) =>
    carryOver(
      numbered,
      flows,
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
