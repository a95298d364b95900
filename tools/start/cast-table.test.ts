import { expect, test } from 'vitest';
import type { CastMember } from '../../browser/messages';
import { castTable } from './cast-table';

const CAST: readonly CastMember[] = [
  {
    id: 'person/john-kerry',
    kind: 'person',
    name: 'John Kerry',
    line: 'U.S. Secretary of State',
    count: 2,
    at: [],
  },
  { id: 'term/daesh', kind: 'term', name: 'Daesh', line: 'an acronym', count: 11, at: [] },
];

test('lines up the columns', () => {
  expect(castTable(CAST, 100)).toEqual([
    'Name        Kind    Mentions  On the story’s date',
    'John Kerry  person         2  U.S. Secretary of State',
    'Daesh       term          11  an acronym',
  ]);
});

test('clips a line that is too long for the screen', () => {
  expect(castTable(CAST, 42)[1]).toBe('John Kerry  person         2  U.S. Secret…');
});
