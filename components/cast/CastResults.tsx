import type { EntryId } from '../../dataset/entry';
import { castWords } from '../../locales/cast';
import type { Found } from '../../matching/search';
import { KindIcon } from '../KindIcon';
import { CastRowButton } from './CastRowButton';
import type { CastRow, MentionRef } from './cast-state';
import { type SearchState, searchResults } from './search-results';
import { stepAmongRows } from './step-among-rows';

export interface CastResultsProps {
  readonly query: string;
  readonly cast: readonly CastRow[];
  readonly search: SearchState;
  readonly current: MentionRef | undefined;
  readonly onOpen: (mention: MentionRef) => void;
  readonly onOpenEntry: (entry: EntryId) => void;
}

/** What was found: of this story, and of everything Dateline knows. */
export function CastResults({ query, cast, search, current, onOpen, onOpenEntry }: CastResultsProps) {
  const { inStory, elsewhere } = searchResults(query, cast, search);
  const words = castWords.search;
  const count = inStory.length + elsewhere.length;
  return (
    <div class="cast-rows">
      <p class="unseen" role="status">
        {search.status === 'found' ? words.count(count) : search.status === 'reading' && words.reading}
      </p>
      {inStory.length > 0 && (
        <section>
          <h2>{words.inStory}</h2>
          <ul>
            {inStory.map(({ row, matched }) => (
              <li key={row.id}>
                <CastRowButton
                  row={row}
                  matched={matched}
                  current={current?.entry === row.id ? current.index : undefined}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h2>{words.elsewhere}</h2>
          <ul>
            {elsewhere.map((found) => (
              <li key={found.id}>
                <FoundButton found={found} onOpen={() => onOpenEntry(found.id)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {search.status === 'reading' && <p class="cast-none">{words.reading}</p>}
      {search.status === 'failed' && <p class="cast-none">{words.failed}</p>}
      {search.status === 'found' && count === 0 && <p class="cast-none">{words.nothing(query.trim())}</p>}
    </div>
  );
}

function FoundButton({ found, onOpen }: { readonly found: Found; readonly onOpen: () => void }) {
  const { id, kind, name, matched, line } = found;
  return (
    <button
      type="button"
      class="cast-row found"
      data-kind={kind}
      data-entry={id}
      onClick={onOpen}
      onKeyDown={stepAmongRows}
    >
      <KindIcon kind={kind} />
      <bdi class="cast-name">{name}</bdi>
      <span class="unseen">, </span>
      <span class="cast-line">
        {matched && (
          <>
            <bdi class="cast-matched">{matched}</bdi>
            {' · '}
          </>
        )}
        {line}
      </span>
    </button>
  );
}
