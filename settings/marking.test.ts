import { describe, expect, test } from 'vitest';
import { knownAdded, knownRemoved, neverAdded, neverRemoved } from './changes';
import { type Markable, wantedMarks } from './marking';
import { DEFAULTS, type Settings } from './settings';

const SCREEN = 800;

const iran = { id: 'state/iran', name: 'Iran' } as const;

const mention = (text: string, top: number, parts: Partial<Markable> = {}): Markable => ({
  entry: 'state/iran',
  kind: 'state',
  first: false,
  text,
  top: () => top,
  ...parts,
});

const tops = (mentions: readonly Markable[], settings: Partial<Settings>) =>
  wantedMarks(mentions, { ...DEFAULTS, ...settings }, SCREEN).map(({ top }) => top());

const five = [
  mention('Iran', 0, { first: true }),
  mention('Iran', 300),
  mention('Iran', 799),
  mention('Iran', 900),
  mention('Iran', 1600),
];

describe('density', () => {
  test('the first only', () => expect(tops(five, { density: 'first' })).toEqual([0]));
  test('all', () => expect(tops(five, { density: 'every' })).toHaveLength(5));
  test('one a screen, counted from the last one marked', () =>
    expect(tops(five, { density: 'screen' })).toEqual([0, 900]));
  test('another name that is a first of its own is marked in between', () => {
    const named = [...five, mention('Islamic Republic', 950, { first: true })];
    expect(tops(named, { density: 'screen' })).toEqual([0, 900, 950]);
  });
});

describe('what the reader knows', () => {
  const known = [mention('Iran', 0, { first: true, knownTo: 'followers' })];
  const knownToFew = [mention('Quds', 0, { first: true, knownTo: 'specialists' })];
  test.each([
    ['newcomer', 1, 1],
    ['follower', 0, 1],
    ['specialist', 0, 0],
  ] as const)('%s', (level, ofKnown, ofKnownToFew) => {
    expect(tops(known, { level })).toHaveLength(ofKnown);
    expect(tops(knownToFew, { level })).toHaveLength(ofKnownToFew);
  });

  test('an entry that the reader knows is marked nowhere, until it is taken back', () => {
    const quiet = knownAdded([iran])(DEFAULTS);
    expect(tops(five, { ...quiet, density: 'every' })).toEqual([]);
    expect(tops(five, knownRemoved([iran])({ ...DEFAULTS, ...quiet }))).toEqual([0]);
  });
});

describe('not this one', () => {
  const denied = { id: 'state/iran', name: 'Iran', text: 'IRAN' } as const;
  const quiet = { ...DEFAULTS, ...neverAdded([denied])(DEFAULTS) };
  test('the same words, in any capitals, no more; other words for it still', () => {
    const mentions = [mention('Iran', 0, { first: true }), mention('Iranian', 300, { first: true })];
    expect(tops(mentions, quiet)).toEqual([300]);
  });
  test('the same words for another entry still', () => {
    expect(tops([mention('Iran', 0, { entry: 'place/iran', first: true })], quiet)).toEqual([0]);
  });
  test('is told once, and can be taken back', () => {
    expect(neverAdded([{ ...denied, text: 'Iran' }])(quiet).never).toHaveLength(1);
    expect(neverRemoved([{ ...denied, text: 'iran' }])(quiet).never).toEqual([]);
  });
});
