import { useEffect, useState } from 'preact/hooks';
import type { SearchState } from '../../components/cast/search-results';
import type { EntryId } from '../../dataset/entry';
import type { Day } from '../../dataset/partial-date';
import type { DatasetSearch } from '../../matching/dataset-search';

const WAITING: SearchState = { status: 'waiting' };

/** What a query finds in the whole dataset, as of a day. */
export function useSearch(
  dataset: DatasetSearch,
  query: string,
  day: Day | undefined,
  inStory: ReadonlySet<EntryId>,
): SearchState {
  const [search, setSearch] = useState(WAITING);

  useEffect(() => {
    if (query.trim() === '' || day === undefined) {
      setSearch(WAITING);
      return;
    }
    let current = true;
    const tell = (state: SearchState) => {
      if (current) setSearch(state);
    };
    // What was found for a letter less stays until this is, which takes a moment.
    const slow = setTimeout(() => tell({ status: 'reading' }), READING_AFTER_MS);
    dataset
      .search(query, day, inStory)
      .then((found) => tell({ status: 'found', found }))
      .catch((error: unknown) => {
        console.error(error);
        tell({ status: 'failed' });
      })
      .finally(() => clearTimeout(slow));
    return () => {
      current = false;
      clearTimeout(slow);
    };
  }, [dataset, query, day, inStory]);

  return search;
}

const READING_AFTER_MS = 120; // a search takes less, once the names are read
