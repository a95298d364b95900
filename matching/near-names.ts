import { FIRST_SEED, mixFirst } from './hash';
import { packStretches, startOf } from './stretches';
import { normalForm, skeleton } from './transliterate';

/**
 * How near a spelling must be to be taken for a name.
 * - `near`: a few letters apart; names of people and groups, which are spelled in ways nobody can foresee
 * - `spelled`: another romanisation; names of well-known places, states and terms, of which many are a letter apart
 * - `surname`: the same, and alone only where its bearer is known
 * - `typed`: names of states of several words, in which a slip of the pen is known by the other words
 */
export const NEAR_USES = ['near', 'spelled', 'surname', 'typed'] as const;

export type NearUse = (typeof NEAR_USES)[number];

const USE_SHIFT = 30;
const ENTRY_MASK = (1 << USE_SHIFT) - 1;

/** The names that the fuzzy step knows, sorted by the hash of their keys. */
export interface NearNameSections {
  /** Length of each spelling, see stretches.ts. */
  readonly textLengths: Uint8Array;
  readonly textStarts: Uint32Array;
  /** Spellings as they are shown, one after another, UTF-16: low bytes, and high bytes, nearly all of which are 0. */
  readonly textsLow: Uint8Array;
  readonly textsHigh: Uint8Array;
  /** Entry numbers, and in the two high bits the use. */
  readonly entries: Uint32Array;
  /** Sorted hashes, and beside each the near name that has it. */
  readonly keyHashes: Uint32Array;
  readonly keyNames: Uint16Array | Uint32Array;
}

/** A spelling the dataset has, with what the fuzzy step compares. */
export interface NearName {
  readonly text: string;
  readonly entry: number;
  readonly use: NearUse;
}

export interface NearNames {
  /** Near names kept under a key, a skeleton or a {@link blanked} name: a handful of candidates, most of them wrong. */
  withKey(key: string): readonly NearName[];
}

/** Packs near names. `fold` gives a spelling's folded letters. */
export function packNearNames(names: readonly NearName[], fold: (text: string) => string): NearNameSections {
  const keys = names.flatMap(({ text, use }, name) =>
    (use === 'typed' ? blanked(fold(text)) : [skeleton(normalForm(fold(text)))]).map((key) => ({
      hash: hashText(key),
      name,
    })),
  );
  keys.sort((a, b) => a.hash - b.hash);
  const texts = packStretches(names.map(({ text }) => text.length));
  const numbers = keys.map(({ name }) => name);
  const all = names.map(({ text }) => text).join('');
  return {
    textLengths: texts.lengths,
    textStarts: texts.starts,
    textsLow: Uint8Array.from({ length: all.length }, (_, i) => all.charCodeAt(i) & 0xff),
    textsHigh: Uint8Array.from({ length: all.length }, (_, i) => all.charCodeAt(i) >> 8),
    entries: Uint32Array.from(names, ({ entry, use }) => entry + NEAR_USES.indexOf(use) * 2 ** USE_SHIFT),
    keyHashes: Uint32Array.from(keys, ({ hash }) => hash),
    keyNames: names.length <= 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers),
  };
}

/** A name of several words with each of them left out in turn: what is right of a name with one word mistyped. */
export function blanked(folded: string): string[] {
  const words = folded.split(' ');
  if (words.length === 1) return [];
  return words.map((_, left) => words.map((word, i) => (i === left ? BLANK : word)).join(' '));
}

const BLANK = '*';

/** Opens the sections; no work is done. */
export function openNearNames(sections: NearNameSections): NearNames {
  const { textsLow, textsHigh } = sections;
  const texts = { lengths: sections.textLengths, starts: sections.textStarts };
  const unitAt = (i: number) => (textsLow[i] as number) | ((textsHigh[i] as number) << 8);
  function textOf(n: number): string {
    const from = startOf(texts, n);
    const to = from + (texts.lengths[n] as number);
    let text = '';
    for (let i = from; i < to; i++) text += String.fromCharCode(unitAt(i));
    return text;
  }
  const nameOf = (n: number): NearName => ({
    text: textOf(n),
    entry: (sections.entries[n] as number) & ENTRY_MASK,
    use: NEAR_USES[(sections.entries[n] as number) >>> USE_SHIFT] as NearUse,
  });
  return {
    withKey: (key) => namesWithHash(sections.keyHashes, sections.keyNames, hashText(key)).map(nameOf),
  };
}

function namesWithHash(hashes: Uint32Array, names: Uint16Array | Uint32Array, hash: number): number[] {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  while (hashes[low] === hash) found.push(names[low++] as number);
  return found;
}

function hashText(text: string): number {
  let hash = FIRST_SEED;
  for (let i = 0; i < text.length; i++) hash = mixFirst(hash, text.charCodeAt(i));
  return hash >>> 0;
}
