import Fuse from 'fuse.js';
import { editDistance } from './edit-distance';
import { blanked, type NearName, type NearNames } from './near-names';
import { normalForm, single, skeleton, soundAlike } from './transliterate';

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
/** A single word that sounds alike is yet another's, when more letters differ: Bayern, Berne. */
const SHORT_WORD_EDITS = 2;
const LONG_WORD_EDITS = 3;
/** Gaddafi, Khadafy; the bearer must be known besides. */
const SURNAME_EDITS = 4;
/** Under six, doubled letters part surnames: Barak, Barack. */
const MIN_SURNAME_LETTERS = 6;
/** Under five, chance makes romanisations of different names equal. */
export const MIN_SPELLED_LETTERS = 5;
/** No edit in a short word (Lee, Loy), one in a longer, two in a long one: Massoum and Masum are apart by their normal forms only. */
const LONG_WORD_LETTERS = 7;

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
  const letters = folded.replaceAll(' ', '').length;
  if (letters < MIN_SPELLED_LETTERS) return undefined;
  const normal = normalForm(folded);
  const kept = nearNames.withKey(skeleton(normal)).filter(({ use }) => use === 'near' || use === 'spelled');
  const alike = kept.filter((name) => isSpelled(name, folded, normal, fold));
  if (alike.length > 0) {
    const sole = soleEntry(alike);
    return sole && { ...sole, how: 'transliteration', confidence: 0.9 };
  }

  if (letters < MIN_FUZZY_LETTERS) return undefined;
  const near = kept.filter(({ text, use }) => use === 'near' && isNear(normalForm(fold(text)), normal));
  const best = rank(folded, near.length > 0 ? near : typedNames(folded, nearNames, fold), fold);
  return best && { ...best, how: 'fuzzy', confidence: 0.8 };
}

/** States of several words, of which the span has all but one, and that one nearly: 'New Zealnad'. */
function typedNames(folded: string, nearNames: NearNames, fold: (text: string) => string): NearName[] {
  return blanked(folded).flatMap((key, at) =>
    nearNames.withKey(key).filter(({ text, use }) => {
      const [ours, theirs] = [fold(text).split(' ')[at] ?? '', folded.split(' ')[at] ?? ''];
      return use === 'typed' && blanked(fold(text))[at] === key && isMistyped(ours, theirs);
    }),
  );
}

/** A letter too many, too few, wrong, or two letters in each other's place. */
function isMistyped(word: string, typed: string): boolean {
  if (word.length < MIN_SPELLED_LETTERS || word[0] !== typed[0]) return false;
  const sameLetters = [...word].sort().join('') === [...typed].sort().join('');
  return editDistance(word, typed, 2) <= (sameLetters ? 2 : 1);
}

/** Everybody whose surname is another romanisation of this one. */
export function findBearers(
  folded: string,
  nearNames: NearNames,
  fold: (text: string) => string,
): readonly NearName[] {
  if (folded.length < MIN_SPELLED_LETTERS) return [];
  const normal = normalForm(folded);
  return nearNames
    .withKey(skeleton(normal))
    .filter((name) => name.use === 'surname' && isSpelled(name, folded, normal, fold));
}

/** Whether a name of the dataset is a romanisation of what a span's letters, folded and normal, spell. */
function isSpelled(
  { text, use }: NearName,
  folded: string,
  normal: string,
  fold: (text: string) => string,
): boolean {
  const own = fold(text);
  if (own.includes(' ')) return soundAlike(normalForm(own), normal, 'words') && beginAlike(folded, own);
  const letters = Math.min(own.length, folded.length);
  const short = letters < (use === 'surname' ? MIN_SURNAME_LETTERS : MIN_FUZZY_LETTERS);
  const few =
    use === 'surname' ? SURNAME_EDITS : letters < MIN_FUZZY_LETTERS ? SHORT_WORD_EDITS : LONG_WORD_EDITS;
  if (editDistance(own, folded, few) > few) return false;
  return soundAlike(normalForm(own), normal, short ? 'short' : 'word') && beginAlike(folded, own);
}

/** In short names the first vowel tells people apart: Abadi, Ebadi. */
function beginAlike(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) >= MIN_FUZZY_LETTERS) return true;
  return a[0] === b[0] || !(/^[aeiou]/.test(a) || /^[aeiou]/.test(b));
}

/** The gate: as many words, each within a bounded number of edits, with the same first and last letter (Abbas, Abbasi). */
function isNear(name: string, span: string): boolean {
  const ours = plainVowels(span).split(' ');
  const theirs = plainVowels(name).split(' ');
  return (
    ours.length === theirs.length &&
    ours.every((word, i) => {
      const other = theirs[i] as string;
      const letters = Math.min(word.length, other.length);
      const limit = letters >= LONG_WORD_LETTERS ? 2 : letters >= MIN_SPELLED_LETTERS ? 1 : 0;
      return (
        word[0] === other[0] && word.at(-1) === other.at(-1) && editDistance(word, other, limit) <= limit
      );
    })
  );
}

/** For counting edits: an e is an a, as it most often is, and doubled letters count once. */
function plainVowels(normal: string): string {
  return single(normal.replaceAll('e', 'a'));
}

function rank(
  folded: string,
  near: readonly NearName[],
  fold: (text: string) => string,
): NearName | undefined {
  if (near.length < 2) return near[0];
  const fuse = new Fuse(
    near.map((name) => ({ ...name, letters: fold(name.text) })),
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
