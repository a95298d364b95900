import { expect, test } from 'vitest';
import type { CardRelation } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { groupSides } from './group-sides';

const relation = (
  type: CardRelation['type'],
  entry: EntryId,
  side: CardRelation['side'] = 'from',
): CardRelation => ({ type, side, entry, name: entry, kind: 'group', certainty: 'yes' });

const rowsOf = (relations: readonly CardRelation[], inStory: readonly EntryId[]) =>
  groupSides(relations, new Set(inStory)).map(({ type, side, relations: row }) => [
    type,
    side,
    ...row.map(({ entry }) => entry),
  ]);

test('one row for each type and direction', () => {
  expect(
    rowsOf(
      [
        relation('backs', 'state/syria'),
        relation('opposes', 'state/israel'),
        relation('backs', 'group/hezbollah'),
        relation('backs', 'state/russia', 'to'),
      ],
      [],
    ),
  ).toEqual([
    ['backs', 'from', 'state/syria', 'group/hezbollah'],
    ['backs', 'to', 'state/russia'],
    ['opposes', 'from', 'state/israel'],
  ]);
});

test('what is in the story comes first, in its row and among rows', () => {
  expect(
    rowsOf(
      [
        relation('backs', 'state/syria'),
        relation('opposes', 'state/israel'),
        relation('opposes', 'group/islamic-state'),
      ],
      ['group/islamic-state'],
    ),
  ).toEqual([
    ['opposes', 'from', 'group/islamic-state', 'state/israel'],
    ['backs', 'from', 'state/syria'],
  ]);
});

test('no more than four rows, and those in the story are among them', () => {
  const rows = rowsOf(
    [
      relation('backs', 'state/a'),
      relation('opposes', 'state/b'),
      relation('part of', 'state/c'),
      relation('led by', 'state/d'),
      relation('made by', 'state/e'),
    ],
    ['state/e'],
  );
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual(['made by', 'from', 'state/e']);
});
