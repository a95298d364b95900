import Fuse from 'fuse.js';
import { editDistance } from './edit-distance';
import type { NearName, NearNames } from './near-names';
import { normalForm, skeleton } from './transliterate';

/** What a near spelling was found to be. */
export interface NearMatch {
  readonly entry: number;
  /** The dataset's spelling. */
  readonly text: string;
  /** `transliteration`: the normal forms are equal. `fuzzy`: a few letters apart. */
  readonly how: 'transliteration' | 'fuzzy';
  /** 0 to 1. */
  readonly confidence: number;
}

/** Under seven letters, names of different things lie as near to each other as spellings of one name (Hama, Hamas). */
export const MIN_FUZZY_LETTERS = 7;
/** One letter in a word, two in a long one: Massoum and Masum are apart by their normal forms only. */
const LONG_WORD_LETTERS = 8;

/**
 * The fuzzy step: takes folded letters of a capitalised span that no name spells, gives the one entry it can be.
 *
 * The gate decides and Fuse.js ranks, since no score of Fuse.js parts Hizbullah from Hezbollah without letting
 * ISNA be IRNA; but among the few names that pass, its score orders well. Two entries that pass equally well are no
 * match.
 */
export function findNear(
  folded: string,
  nearNames: NearNames,
  fold: (text: string) => string,
): NearMatch | undefined {
  if (folded.replaceAll(' ', '').length < MIN_FUZZY_LETTERS) return undefined;
  const normal = normalForm(folded);
  // Hashes may collide: the spelling itself is compared.
  const equal = nearNames.withNormalForm(normal).filter(({ text }) => normalForm(fold(text)) === normal);
  if (equal.length > 0) {
    const sole = soleEntry(equal);
    return sole && { ...sole, how: 'transliteration', confidence: 0.9 };
  }

  const near = nearNames
    .withSkeleton(skeleton(normal))
    .filter(({ text }) => isNear(normalForm(fold(text)), normal));
  const best = rank(folded, near, fold);
  return best && { ...best, how: 'fuzzy', confidence: 0.8 };
}

/** The gate: as many words, each within a bounded number of edits, with the same first and last letter (Abbas, Abbasi). */
function isNear(name: string, span: string): boolean {
  const ours = span.split(' ');
  const theirs = name.split(' ');
  return (
    ours.length === theirs.length &&
    ours.every((word, i) => {
      const other = theirs[i] as string;
      const limit = Math.min(word.length, other.length) >= LONG_WORD_LETTERS ? 2 : 1;
      return (
        word[0] === other[0] && word.at(-1) === other.at(-1) && editDistance(word, other, limit) <= limit
      );
    })
  );
}

function rank(
  folded: string,
  near: readonly NearName[],
  fold: (text: string) => string,
): NearName | undefined {
  if (near.length < 2) return near[0];
  const fuse = new Fuse(
    near.map(({ text, entry }) => ({ text, entry, letters: fold(text) })),
    { keys: ['letters'], includeScore: true, threshold: 1, ignoreLocation: true },
  );
  const [best, second] = fuse.search(folded);
  if (!best) return soleEntry(near);
  const tied = second && second.score === best.score && second.item.entry !== best.item.entry;
  return tied ? undefined : best.item;
}

/** The name, if all are of one entry. */
function soleEntry(names: readonly NearName[]): NearName | undefined {
  const [one] = names;
  return names.every(({ entry }) => entry === one?.entry) ? one : undefined;
}
