import { FIRST_SEED, mixFirst } from './hash';
import { normalForm, skeleton } from './transliterate';

/**
 * The names that the fuzzy step knows, sorted by two keys: hash of the normal form and hash of the skeleton.
 * Spellings are kept as they are shown, UTF-16.
 */
export interface NearNameSections {
  /** Spelling of near name n lies from `textsAt[n]` to `textsAt[n + 1]`. */
  readonly textsAt: Uint32Array;
  readonly texts: Uint16Array;
  readonly entries: Uint32Array;
  /** Sorted hashes, and beside each the near name that has it. */
  readonly normalHashes: Uint32Array;
  readonly normalNames: Uint32Array;
  readonly skeletonHashes: Uint32Array;
  readonly skeletonNames: Uint32Array;
}

/** A spelling the dataset has, with what the fuzzy step compares. */
export interface NearName {
  readonly text: string;
  readonly entry: number;
}

export interface NearNames {
  /** Near names whose normal form is this one. */
  withNormalForm(normal: string): readonly NearName[];
  /** Near names whose skeleton is this one: a handful of candidates, most of them wrong. */
  withSkeleton(bones: string): readonly NearName[];
}

/** Packs near names. `fold` gives a spelling's folded letters. */
export function packNearNames(names: readonly NearName[], fold: (text: string) => string): NearNameSections {
  const forms = names.map(({ text }) => normalForm(fold(text)));
  const [normalHashes, normalNames] = sortByHash(forms.map(hashText));
  const [skeletonHashes, skeletonNames] = sortByHash(forms.map((form) => hashText(skeleton(form))));
  const textsAt = new Uint32Array(names.length + 1);
  for (const [i, { text }] of names.entries()) textsAt[i + 1] = (textsAt[i] as number) + text.length;
  const all = names.map(({ text }) => text).join('');
  return {
    textsAt,
    texts: Uint16Array.from({ length: all.length }, (_, i) => all.charCodeAt(i)),
    entries: Uint32Array.from(names, ({ entry }) => entry),
    normalHashes,
    normalNames,
    skeletonHashes,
    skeletonNames,
  };
}

function sortByHash(hashes: readonly number[]): [Uint32Array, Uint32Array] {
  const order = hashes.map((_, i) => i).sort((a, b) => (hashes[a] as number) - (hashes[b] as number));
  return [Uint32Array.from(order, (i) => hashes[i] as number), Uint32Array.from(order)];
}

/** Opens the sections; no work is done. */
export function openNearNames(sections: NearNameSections): NearNames {
  const nameOf = (n: number): NearName => ({
    text: String.fromCharCode(
      ...sections.texts.subarray(sections.textsAt[n] as number, sections.textsAt[n + 1] as number),
    ),
    entry: sections.entries[n] as number,
  });
  return {
    withNormalForm: (normal) =>
      namesWithHash(sections.normalHashes, sections.normalNames, hashText(normal)).map(nameOf),
    withSkeleton: (bones) =>
      namesWithHash(sections.skeletonHashes, sections.skeletonNames, hashText(bones)).map(nameOf),
  };
}

function namesWithHash(hashes: Uint32Array, names: Uint32Array, hash: number): number[] {
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
