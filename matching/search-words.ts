import { editDistance } from './edit-distance';
import { normalForm, skeleton } from './transliterate';

/** All words of all names, each once, found by any spelling. */
export interface SearchWords {
  /** The word's number; a word that is new is taken in. */
  add(word: string): number;
  /** Numbers of the words that are, or begin with, what was typed. */
  withBeginning(typed: string): readonly number[];
  /** Numbers of the words that may be what was typed, spelled otherwise. */
  near(typed: string): readonly number[];
}

/** Under four letters nearly everything is a letter apart. */
const MIN_NEAR_LETTERS = 4;
/** From here on two slips are likely to be slips. */
const LONG_LETTERS = 7;
/** Romanisations of one word differ in vowels: the more letters, the more of them. */
const LETTERS_AN_EDIT = 3;

export function createSearchWords(): SearchWords {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const bySkeleton = new Map<string, number[]>();
  /** In order of letters; undefined when words came since. */
  let sorted: string[] | undefined;

  function rangeOf(beginning: string): readonly string[] {
    sorted ??= [...words].sort();
    const from = lowerBound(sorted, beginning);
    return sorted.slice(from, lowerBound(sorted, `${beginning}\uffff`));
  }

  const numberOf = (word: string) => numbers.get(word) as number;

  return {
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = words.push(word) - 1;
      numbers.set(word, number);
      sorted = undefined;
      const key = keyOf(word);
      const bucket = bySkeleton.get(key);
      if (bucket) bucket.push(number);
      else bySkeleton.set(key, [number]);
      return number;
    },
    withBeginning: (typed) => rangeOf(typed).map(numberOf),
    near(typed) {
      if (typed.length < MIN_NEAR_LETTERS) return [];
      const spelled = (bySkeleton.get(keyOf(typed)) ?? []).filter((number) => {
        const word = words[number] as string;
        const limit = Math.ceil(Math.max(word.length, typed.length) / LETTERS_AN_EDIT);
        return editDistance(word, typed, limit) <= limit;
      });
      const limit = typed.length < LONG_LETTERS ? 1 : 2;
      const mistyped = rangeOf(typed.charAt(0)).filter((word) => editDistance(word, typed, limit) <= limit);
      return [...spelled, ...mistyped.map(numberOf)];
    },
  };
}

function keyOf(word: string): string {
  return skeleton(normalForm(word));
}

function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
