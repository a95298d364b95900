import { expect, test } from 'vitest';
import { activeTies, tieLines } from './active-ties';
import type { CastTie } from './cast-state';

const tie = (from: CastTie['from'], type: CastTie['type'], to: CastTie['to']): CastTie => ({
  from,
  type,
  to,
  certainty: 'yes',
});
const told = (...ties: readonly CastTie[]) =>
  activeTies(ties).map(({ subject, type, object }) => [subject, type, object].join(' '));

test('what is told in the passive is turned to who acts', () => {
  expect(
    told(
      tie('state/iran', 'led by', 'person/ali-khamenei'),
      tie('group/hezbollah', 'armed by', 'state/iran'),
      tie('state/iran', 'backs', 'group/hezbollah'),
    ),
  ).toEqual([
    'person/ali-khamenei led by state/iran',
    'state/iran armed by group/hezbollah',
    'state/iran backs group/hezbollah',
  ]);
});

test('an alliance is told once, whichever side has it', () => {
  const both = told(tie('state/b', 'allied with', 'state/a'), tie('state/a', 'allied with', 'state/b'));
  expect(both).toEqual(['state/a allied with state/b']);
});

test('nobody is tied to itself', () => {
  expect(told(tie('state/iran', 'opposes', 'state/iran'))).toEqual([]);
});

test('ties of one family between two are one line', () => {
  const lines = tieLines(
    activeTies([
      tie('state/iraq', 'opposes', 'group/is'),
      tie('group/is', 'opposes', 'state/iraq'),
      tie('state/us', 'backs', 'state/iraq'),
      tie('state/iraq', 'armed by', 'state/us'),
      tie('state/iraq', 'part of', 'state/us'),
    ]),
  );
  expect(lines.map(({ a, b, family, ties }) => [a, b, family, ties.length])).toEqual([
    ['group/is', 'state/iraq', 'hostile', 2],
    ['state/iraq', 'state/us', 'friendly', 2],
    ['state/iraq', 'state/us', 'structural', 1],
  ]);
});
