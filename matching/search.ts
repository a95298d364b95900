import Fuse from 'fuse.js';
import type { EntryId, Kind } from '../dataset/entry';
import { createSearchWords } from './search-words';
import { normalForm } from './transliterate';

/** An entry found by one of its names. */
export interface Found {
  readonly id: EntryId;
  readonly kind: Kind;
  /** The name shown on the day asked for. */
  readonly name: string;
  /** The name that was found, when it is another: 'Daesh'. */
  readonly matched?: string;
  /** What it is on that day, in one line. */
  readonly line: string;
}

/** A name to be searched for. */
export interface SearchName {
  readonly text: string;
  /** Number of the entry. */
  readonly entry: number;
  /** How few readers know the entry: 0 for what all do, 2 for what the dataset has no sentences of. */
  readonly obscurity: 0 | 1 | 2;
}

/** The name by which an entry was found. */
export interface Hit {
  readonly entry: number;
  readonly text: string;
  /** The lower, the nearer: see {@link RANKS}. */
  readonly rank: number;
  readonly spelled: 'as typed' | 'otherwise';
}

export interface Search {
  add(name: SearchName): void;
  /** Every entry that a query may mean, once, the nearest first. */
  find(query: string): readonly Hit[];
}

/** Closeness before fame, but not by far: who is well known may be found by a second name. */
const RANKS = { whole: 0, beginning: 2, words: 3, near: 6 } as const;

/** Names that Fuse.js is given to rank: beyond these, nobody reads on. */
const MAX_NEAR = 120;

/**
 * Searches names by any spelling. What is spelled as typed comes first; only if that is little are other spellings
 * looked for, word by word, and ranked by Fuse.js: over all names it would take half a second a query. `fold` gives a
 * text's folded letters.
 */
export function createSearch(fold: (text: string) => string): Search {
  const words = createSearchWords();
  const names: (SearchName & { readonly letters: string })[] = [];
  /** By the number of a word: the names that have it. */
  const namesOf: number[][] = [];

  /** Names that have a match for each word typed. */
  function namesWith(typed: readonly string[], match: Matcher): Set<number> {
    const [first, ...rest] = typed.map((word) => {
      const found = new Set<number>();
      for (const number of match(word)) for (const name of namesOf[number] ?? []) found.add(name);
      return found;
    });
    return new Set([...(first ?? [])].filter((name) => rest.every((found) => found.has(name))));
  }

  function spelledAsTyped(letters: string, typed: readonly string[]): Hit[] {
    return [...namesWith(typed, words.withBeginning)].map((number) => {
      const { entry, text, letters: own, obscurity } = names[number] as (typeof names)[number];
      const close = own === letters ? 'whole' : own.startsWith(letters) ? 'beginning' : 'words';
      return { entry, text, rank: RANKS[close] + obscurity, spelled: 'as typed' };
    });
  }

  function spelledOtherwise(letters: string, typed: readonly string[]): Hit[] {
    const either: Matcher = (word) => [...words.withBeginning(word), ...words.near(word)];
    const near = new Set([...namesWith(typed, either), ...namesWith([typed.join('')], words.near)]);
    const known = [...near].map((number) => names[number] as (typeof names)[number]);
    const best = known.sort((a, b) => a.obscurity - b.obscurity).slice(0, MAX_NEAR);
    // Two romanisations of a name are nearer by their normal forms than by their letters.
    const fuse = new Fuse(
      best.map((name) => ({ ...name, normal: normalForm(name.letters) })),
      { keys: ['normal'], includeScore: true, threshold: 0.6, ignoreLocation: true },
    );
    return fuse.search(normalForm(letters)).map(({ item, score = 1 }) => ({
      entry: item.entry,
      text: item.text,
      rank: RANKS.near + item.obscurity / 4 + score,
      spelled: 'otherwise',
    }));
  }

  return {
    add(name) {
      const letters = fold(name.text);
      const number = names.push({ ...name, letters }) - 1;
      for (const word of new Set(wordsOf(letters))) {
        const at = words.add(word);
        namesOf[at] ??= [];
        namesOf[at].push(number);
      }
    },
    find(query) {
      const letters = fold(query);
      if (letters.length < MIN_LETTERS) return [];
      const all = letters.split(' ');
      const telling = all.filter((word) => !isArticle(word));
      const typed = telling.length > 0 ? telling : all;
      const exact = bestOfEach(spelledAsTyped(letters, typed));
      const told = exact.length >= ENOUGH || exact.some(({ rank }) => rank < RANKS.beginning);
      return told ? exact : bestOfEach([...exact, ...spelledOtherwise(letters, typed)]);
    },
  };
}

type Matcher = (typed: string) => readonly number[];

/** One letter begins a tenth of all names. */
const MIN_LETTERS = 2;
/** So many entries spelled as typed, and no other spelling is looked for; nor when a known one is spelled just so. */
const ENOUGH = 8;

/** The words of a name, and 'alqaeda': what is joined by a hyphen or follows an article is also typed as one word. */
function wordsOf(letters: string): string[] {
  const words = letters.split(' ');
  const joined = words.flatMap((word, i) =>
    i > 0 && isArticle(words[i - 1] as string) ? [`${words[i - 1]}${word}`] : [],
  );
  return [...words, ...joined];
}

/** 'al', 'el', 'bin': spellings leave them out. */
function isArticle(word: string): boolean {
  return word.length <= 3 && normalForm(word) === '';
}

function bestOfEach(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort(
    (a, b) => a.rank - b.rank || a.text.length - b.text.length || a.entry - b.entry,
  );
  const seen = new Set<number>();
  return sorted.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}
