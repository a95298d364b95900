import { optionsWords } from '../../locales/options';
import { type Change, knownAdded, knownRemoved, neverAdded, neverRemoved } from '../../settings/changes';
import type { Settings } from '../../settings/settings';
import { EntryList } from './EntryList';

interface ListsProps {
  readonly settings: Pick<Settings, 'known' | 'never'>;
  readonly onChange: (change: Change) => void;
}

/** What the reader knows, and what was taken for the wrong thing. */
export function Lists({ settings: { known, never }, onChange }: ListsProps) {
  const words = optionsWords.lists;
  return (
    <>
      <EntryList
        id="known"
        words={words.known}
        items={known}
        keyOf={({ id }) => id}
        lineOf={({ name }) => name}
        draw={({ name }) => name}
        onForget={(items) => onChange(knownRemoved(items))}
        onRecall={(items) => onChange(knownAdded(items))}
      />
      <EntryList
        id="never"
        words={words.never}
        items={never}
        keyOf={({ id, text }) => `${id} ${text.toLowerCase()}`}
        lineOf={({ text, name }) => words.never.line(text, name)}
        draw={({ text, name }) => (
          <>
            <q>{text}</q> <span class="soft">{words.never.isNot}</span> {name}
          </>
        )}
        onForget={(items) => onChange(neverRemoved(items))}
        onRecall={(items) => onChange(neverAdded(items))}
      />
    </>
  );
}
