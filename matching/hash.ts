/**
 * Two independent 32-bit hashes of words and of runs of words. One would not do: among 50,000 names and the words of
 * English, a chance collision of 32 bits is likely, and it would be a wrong card on every page that has the word.
 */
export const FIRST_SEED = 0x811c9dc5 | 0;
export const SECOND_SEED = 0x9747b28c | 0;

/** FNV-1a, a code unit at a time. */
export function mixFirst(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** A multiplicative hash with another multiplier and order of steps. */
export function mixSecond(hash: number, unit: number): number {
  return (Math.imul(hash, 0x5bd1e995) + unit) | 0;
}

/** Adds a word to the hash of a run of words. */
export function joinFirst(run: number, word: number): number {
  const mixed = Math.imul(run ^ word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** As {@link joinFirst}, for the second hash. */
export function joinSecond(run: number, word: number): number {
  const mixed = Math.imul((run + word) | 0, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
