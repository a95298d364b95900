import { expect, test } from 'vitest';
import type { Found } from '../../matching/search';
import type { CastRow } from './cast-state';
import { searchResults } from './search-results';

const row = (id: CastRow['id'], name: string, line: string): CastRow => ({
  id,
  kind: 'person',
  name,
  line,
  count: 1,
  at: [0],
});
const cast = [
  row('person/laurent-fabius', 'Laurent Fabius', 'Foreign minister of France'),
  row('group/islamic-state', 'Islamic State', 'Declared a caliphate'),
];
const found = (id: Found['id'], matched?: string): Found => ({
  id,
  kind: 'group',
  name: id,
  line: '',
  ...(matched && { matched }),
});

test('the story’s by any name, then by what they are; the rest apart', () => {
  const search = {
    status: 'found',
    found: [found('group/daesh-al'), found('group/islamic-state', 'Daesh')],
  } as const;
  const { inStory, elsewhere } = searchResults('daesh', cast, search);
  expect(inStory.map(({ row: { id }, matched }) => [id, matched])).toEqual([
    ['group/islamic-state', 'Daesh'],
  ]);
  expect(elsewhere.map(({ id }) => id)).toEqual(['group/daesh-al']);
});

test('the story is searched while the names are still read', () => {
  const ids = (query: string) =>
    searchResults(query, cast, { status: 'reading' }).inStory.map(({ row: { id } }) => id);
  expect(ids('foreign min')).toEqual(['person/laurent-fabius']);
  expect(ids('FABIÚS')).toEqual(['person/laurent-fabius']);
  expect(ids('nobody')).toEqual([]);
});
