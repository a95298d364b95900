import type { Found } from '../../matching/search';
import type { CastRow } from './cast-state';

/** What is found in the whole dataset: `waiting` for a moment, `reading` while its names are read, `failed` when they can't be. */
export type SearchState =
  | { readonly status: 'waiting' }
  | { readonly status: 'reading' }
  | { readonly status: 'failed' }
  | { readonly status: 'found'; readonly found: readonly Found[] };

export interface StoryResult {
  readonly row: CastRow;
  /** The name it was found by, when that is another. */
  readonly matched?: string | undefined;
}

export interface SearchResults {
  readonly inStory: readonly StoryResult[];
  readonly elsewhere: readonly Found[];
}

/** What a query finds in the story, by any name or by what it is on the day, and what elsewhere. */
export function searchResults(query: string, cast: readonly CastRow[], search: SearchState): SearchResults {
  const found = search.status === 'found' ? search.found : [];
  const rows = new Map(cast.map((row) => [row.id, row]));
  const byName = found.flatMap(({ id, matched }) => {
    const row = rows.get(id);
    return row ? [{ row, matched }] : [];
  });
  const named = new Set(byName.map(({ row }) => row.id));
  const wanted = folded(query.trim());
  const byText = cast
    .filter(({ id, name, line }) => !named.has(id) && folded(`${name} ${line}`).includes(wanted))
    .map((row) => ({ row }));
  return { inStory: [...byName, ...byText], elsewhere: found.filter(({ id }) => !rows.has(id)) };
}

/** Readers type no accents, and the straight apostrophe. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
