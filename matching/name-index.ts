import { joinFirst, joinSecond } from './hash';
import { LAST_SENSE, type Sense } from './sense';
import { CAPITAL, DIGITS, GAP_HARD, GAP_HYPHEN, type Tokens } from './tokens';

/** Longer names than this are not indexed; the longest in use are names of treaties. */
export const MAX_NAME_TOKENS = 12;

/** In a slot's value: the name has several senses; the low bits are a place in `senses`. */
export const IS_LIST = 0x40000000;
/** In every value, so that no name's is 0. */
export const IS_NAME = 0x80000000;
const VALUE_MASK = 0x3fffffff;

/**
 * A hash table of names, in open addressing, and two bitmaps: of the first words of names, in front, by which most
 * words of a text are done with, and of the beginnings of longer names. A bitmap that says yes for nothing costs one
 * more look into the table and no wrong name: beginnings need no slots, which are half of all runs of words.
 */
export interface NameIndexSections {
  /** Bitmap over the first hash of first words; a power of two of bits. */
  readonly bloom: Uint8Array;
  /** Bitmap over the first hash of runs of words that longer names begin with; a power of two of bits. */
  readonly beginnings: Uint8Array;
  /** Second hash of the name in each slot, in ascending order along every walk: see {@link homeSlot}. */
  readonly checks: Uint32Array;
  /** Low and high halves of each slot's value: the high ones are few, and apart they cost little in the zip. */
  readonly valuesLow: Uint16Array;
  /** 0 where the slot is empty. */
  readonly valuesHigh: Uint16Array;
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

/**
 * Whether a word has its capital from the one before it: the 'un' of 'Jong-un' is Un in another paper. `capital` tells
 * whether the word before has one.
 */
export function inheritsCapital(gap: number, capital: boolean): boolean {
  return capital && (gap & GAP_HYPHEN) !== 0;
}

/**
 * The slot where the walk for a hash begins. Tables of any size: nine tenths of the slots are filled, and a walk is
 * short all the same, since it ends at the first larger check (ordered hashing, Amble and Knuth 1974).
 */
export function homeSlot(first: number, slots: number): number {
  return Math.floor(((first >>> 0) * slots) / 0x1_0000_0000);
}

function hasBit(bitmap: Uint8Array, hash: number): boolean {
  const bit = hash & (bitmap.length * 8 - 1);
  return ((bitmap[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

/** Opens the index over its sections. No work is done but for the making of closures. */
export function openNameIndex(sections: NameIndexSections): NameIndex {
  const { bloom, beginnings, checks, valuesLow, valuesHigh, senses, caseless } = sections;
  const slots = checks.length;
  const caselessWords = new Set(Int32Array.from(caseless));
  const isCaseless = (word: number) => caselessWords.has(word);
  // News names the same names over and over: lists are made once.
  const known = new Map<number, readonly Sense[]>();

  function slotValue(first: number, second: number): number {
    const check = second >>> 0;
    for (let slot = homeSlot(first, slots); ; slot = slot + 1 === slots ? 0 : slot + 1) {
      const high = valuesHigh[slot] as number;
      const found = checks[slot] as number;
      if (high === 0 || found > check) return 0;
      if (found === check) return ((high << 16) | (valuesLow[slot] as number)) >>> 0;
    }
  }

  function sensesOf(value: number): readonly Sense[] {
    const before = known.get(value | 0);
    if (before) return before;
    const senses = readSenses(value);
    known.set(value | 0, senses);
    return senses;
  }

  function readSenses(value: number): Sense[] {
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
      if (!hasBit(bloom, tokens.first[at] as number)) return;
      let first = 0;
      let second = 0;
      let capital = false;
      const last = Math.min(tokens.count, at + MAX_NAME_TOKENS);
      for (let i = at; i < last; i++) {
        if (i > at && (tokens.gap[i] as number) & GAP_HARD) return;
        const word = tokens.second[i] as number;
        let flags = tokens.flags[i] as number;
        if (i > at && inheritsCapital(tokens.gap[i] as number, capital)) flags |= CAPITAL;
        capital = (flags & CAPITAL) !== 0;
        first = joinFirst(first, tokens.first[i] as number);
        second = joinSecond(second, capital ? casedHash(word, flags, isCaseless(word)) : word);
        const value = slotValue(first, second);
        if (value !== 0) found(i + 1, sensesOf(value));
        if (!hasBit(beginnings, first)) return;
      }
    },
  };
}
