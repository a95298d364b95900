import type { ComponentChildren } from 'preact';
import { optionsWords } from '../../locales/options';
import type { EntryListWords } from './EntryList';

interface EntryRowProps {
  readonly line: string;
  /** False once it was taken off. */
  readonly on: boolean;
  readonly words: EntryListWords;
  readonly onToggle: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** One line of a list, and the button that takes it off; then the same button undoes it, so that no focus is lost. */
export function EntryRow({ line, on, words, onToggle, children }: EntryRowProps) {
  const { undo, undoFor } = optionsWords.lists;
  return (
    <li class="row" data-taken={!on}>
      <span class="row-name">{children}</span>
      <button
        type="button"
        class="quiet"
        aria-label={on ? words.forgetOne(line) : undoFor(line)}
        onClick={() => onToggle(!on)}
      >
        {on ? words.forget : undo}
      </button>
    </li>
  );
}
