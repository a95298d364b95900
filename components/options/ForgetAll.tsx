import { optionsWords } from '../../locales/options';
import type { EntryListWords } from './EntryList';

interface ForgetAllProps {
  /** On the list now. */
  readonly items: number;
  /** Taken off by this button, and not put back. */
  readonly taken: number;
  readonly words: EntryListWords;
  readonly onToggle: () => void;
}

/** Takes all off a list, and undoes that. */
export function ForgetAll({ items, taken, words, onToggle }: ForgetAllProps) {
  const { forgetAll, undo, undoFor } = optionsWords.lists;
  return (
    <>
      {(items > 0 || taken > 0) && (
        <button
          type="button"
          class="quiet"
          aria-label={taken > 0 ? undoFor(words.title) : `${forgetAll}: ${words.title}`}
          onClick={onToggle}
        >
          {taken > 0 ? undo : forgetAll}
        </button>
      )}
      <p class="forgotten" role="status">
        {taken > 0 && words.forgotten(taken)}
      </p>
    </>
  );
}
