import { castWords } from '../../locales/cast';
import { ControlIcon } from '../ControlIcon';

interface CastSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The field was entered. */
  readonly onSearch: () => void;
}

/** The field for a name in any spelling. Escape empties it. */
export function CastSearch({ query, onQuery, onSearch }: CastSearchProps) {
  return (
    <search class="cast-search">
      <ControlIcon icon="find" />
      <input
        type="search"
        aria-label={castWords.search.label}
        placeholder={castWords.search.hint}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={onSearch}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
      />
    </search>
  );
}
