import { joinFirst, joinSecond } from './hash';
import { LAST_SENSE, type Sense } from './sense';
import { CAPITAL, DIGITS, GAP_HARD, type Tokens } from './tokens';

/** Longer names than this are not indexed; the longest in use are names of treaties. */
export const MAX_NAME_TOKENS = 12;

/** In a slot's value: the run of words is the beginning of a longer name. */
export const CONTINUES = 0x80000000;
/** The run is a name. */
export const IS_NAME = 0x40000000;
/** The name has several senses; the low bits are a place in `senses`. */
export const IS_LIST = 0x20000000;
const VALUE_MASK = 0x1fffffff;

/**
 * A hash table of every name and every beginning of a name, in open addressing, with a Bloom bitmap of first words in
 * front: most words of a text are answered by one bit.
 */
export interface NameIndexSections {
  /** Bitmap over the first hash of first words; a power of two of bits. */
  readonly bloom: Uint8Array;
  /** Second hash of the run in each slot. Slots are a power of two. */
  readonly checks: Uint32Array;
  /** 0 where the slot is empty. */
  readonly values: Uint32Array;
  /** Lists of senses, each ended by LAST_SENSE. */
  readonly senses: Uint32Array;
  /** Second-hash pairs of words that are matched with or without a capital (al, of, the), sorted. */
  readonly caseless: Uint32Array;
}

export interface NameIndex {
  /**
   * Calls `found` for every name that begins at word `at`, shortest first, with the number of the word after its end.
   */
  walk(tokens: Tokens, at: number, found: (end: number, senses: readonly Sense[]) => void): void;
}

/** What case adds to a word's hash, so that 'March' and 'march', 'Arab League' and 'Arab league' differ. */
const CASE_SALT = 0x2545f491;

/** Hash of a word with its case: words in `caseless` have none. */
export function casedHash(second: number, flags: number, caseless: boolean): number {
  return flags & CAPITAL && !(flags & DIGITS) && !caseless ? second ^ CASE_SALT : second;
}

/** Opens the index over its sections. No work is done but for the making of closures. */
export function openNameIndex({ bloom, checks, values, senses, caseless }: NameIndexSections): NameIndex {
  const bloomMask = bloom.length * 8 - 1;
  const slotMask = checks.length - 1;
  const caselessWords = new Set(caseless);

  function slotValue(first: number, second: number): number {
    for (let slot = first & slotMask; ; slot = (slot + 1) & slotMask) {
      const value = values[slot] as number;
      if (value === 0 || checks[slot] === second >>> 0) return value;
    }
  }

  function sensesOf(value: number): Sense[] {
    const at = value & VALUE_MASK;
    if (!(value & IS_LIST)) return [at];
    const list: Sense[] = [];
    for (let i = at; ; i++) {
      const sense = senses[i] as number;
      list.push(sense & ~LAST_SENSE);
      if (sense & LAST_SENSE) return list;
    }
  }

  return {
    walk(tokens, at, found) {
      const bit = (tokens.first[at] as number) & bloomMask;
      if (!((bloom[bit >> 3] as number) & (1 << (bit & 7)))) return;
      let first = 0;
      let second = 0;
      const last = Math.min(tokens.count, at + MAX_NAME_TOKENS);
      for (let i = at; i < last; i++) {
        if (i > at && (tokens.gap[i] as number) & GAP_HARD) return;
        const word = tokens.second[i] as number;
        first = joinFirst(first, tokens.first[i] as number);
        second = joinSecond(
          second,
          casedHash(word, tokens.flags[i] as number, caselessWords.has(word >>> 0)),
        );
        const value = slotValue(first, second);
        if (value === 0) return;
        if (value & IS_NAME) found(i + 1, sensesOf(value));
        if (!(value & CONTINUES)) return;
      }
    },
  };
}
