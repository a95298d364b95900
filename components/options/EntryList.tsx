import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { optionsWords } from '../../locales/options';
import { EntryRow } from './EntryRow';
import { ForgetAll } from './ForgetAll';

export interface EntryListWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly forget: string;
  readonly forgetOne: (line: string) => string;
  readonly forgotten: (count: number) => string;
}

interface EntryListProps<T> {
  readonly id: string;
  readonly words: EntryListWords;
  readonly items: readonly T[];
  /** The same for the same entry and words. */
  readonly keyOf: (item: T) => string;
  /** As a sentence, for the filter and for who hears the page. */
  readonly lineOf: (item: T) => string;
  readonly draw: (item: T) => ComponentChild;
  readonly onForget: (items: readonly T[]) => void;
  readonly onRecall: (items: readonly T[]) => void;
}

const FILTER_FROM = 13; // rows: fewer are found at a glance

/** A list that the reader made card by card. What is taken off stays to be undone until the page is left. */
export function EntryList<T>({
  id,
  words,
  items,
  keyOf,
  lineOf,
  draw,
  onForget,
  onRecall,
}: EntryListProps<T>) {
  const [taken, setTaken] = useState<readonly T[]>([]);
  const [allTaken, setAllTaken] = useState<readonly T[]>([]);
  const [filter, setFilter] = useState('');
  const listed = new Set(items.map(keyOf));
  const rows = [...items, ...taken.filter((item) => !listed.has(keyOf(item)))].sort((a, b) =>
    lineOf(a).localeCompare(lineOf(b), 'en'),
  );
  const wanted = folded(filter);
  const shown =
    rows.length < FILTER_FROM ? rows : rows.filter((item) => folded(lineOf(item)).includes(wanted));

  function toggle(item: T, on: boolean): void {
    const rest = taken.filter((other) => keyOf(other) !== keyOf(item));
    setTaken(on ? rest : [...rest, item]);
    (on ? onRecall : onForget)([item]);
  }

  function toggleAll(): void {
    // Before the list itself changes: the button that undoes must not go away in between, and the focus with it.
    setAllTaken(allTaken.length > 0 ? [] : items);
    setTaken([]);
    setFilter('');
    if (allTaken.length > 0) onRecall(allTaken);
    else onForget(items);
  }

  return (
    <section class="entries" aria-labelledby={`${id}-title`}>
      <header class="entries-head">
        <h3 id={`${id}-title`}>
          {words.title} {items.length > 0 && <span class="count">{items.length}</span>}
        </h3>
        <ForgetAll items={items.length} taken={allTaken.length} words={words} onToggle={toggleAll} />
      </header>
      {rows.length === 0 ? (
        allTaken.length === 0 && <p class="none">{words.none}</p>
      ) : (
        <>
          <p class="entries-about">{words.about}</p>
          {rows.length >= FILTER_FROM && (
            <input
              type="search"
              class="field"
              value={filter}
              aria-label={optionsWords.lists.find}
              placeholder={optionsWords.lists.find}
              onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            />
          )}
          <ul class="rows entry-rows">
            {shown.map((item) => (
              <EntryRow
                key={keyOf(item)}
                line={lineOf(item)}
                on={listed.has(keyOf(item))}
                words={words}
                onToggle={(on) => toggle(item, on)}
              >
                {draw(item)}
              </EntryRow>
            ))}
          </ul>
          {shown.length === 0 && <p class="none">{optionsWords.lists.nothingFound(filter)}</p>}
        </>
      )}
    </section>
  );
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
