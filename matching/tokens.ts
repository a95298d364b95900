import {
  APOSTROPHE,
  CAPITAL_BIT,
  FIRST_LETTER,
  FOLD_LIMIT,
  foldBeyond,
  HYPHEN,
  IGNORED,
  PAIR_BIT,
  SENTENCE_END,
  SPACE,
  STOP,
} from './fold';
import { FIRST_SEED, mixFirst, mixSecond, SECOND_SEED } from './hash';

/** The first letter is a capital. */
export const CAPITAL = 1;
/** Two letters or more, all capitals; or one capital and nothing else. */
export const ALL_CAPITALS = 2;
export const DIGITS = 4;
/** Letters parted by full stops: U.S. */
export const DOTTED = 8;
/** The s after an apostrophe. */
export const POSSESSIVE = 16;
/** Has a single letter. */
export const SINGLE = 32;

/** What stands before a token. Nothing: a letter meets a digit (F16), or an apostrophe parts a possessive s. */
const GAP_NONE = 0;
const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
/** No name goes across. */
export const GAP_HARD = 4;
/** A sentence begins here. */
export const GAP_SENTENCE = 8;

/**
 * The words of a text: offsets in UTF-16 code units of the original, two 32-bit hashes of the folded letters.
 * Since every token keeps its own offsets, no folded copy of the text is ever made.
 * The arrays are scratch space of the tokeniser: valid until it is called again.
 */
export interface Tokens {
  count: number;
  start: Uint32Array;
  end: Uint32Array;
  first: Int32Array;
  second: Int32Array;
  flags: Uint8Array;
  gap: Uint8Array;
}

function allocate(capacity: number): Tokens {
  return {
    count: 0,
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    first: new Int32Array(capacity),
    second: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
  };
}

const LETTER_S = 115;
const SCRATCH_TOKENS = 4096; // a story has about a thousand; longer texts get their own, larger arrays

/** Makes a tokeniser for a fold table. It reads its text once, in time that grows with its length. */
export function createTokeniser(table: Uint16Array): (text: string) => Tokens {
  let tokens = allocate(SCRATCH_TOKENS);

  const fold = (unit: number): number => (unit < FOLD_LIMIT ? (table[unit] as number) : foldBeyond(unit));
  const isLetter = (text: string, at: number): boolean =>
    at < text.length && fold(text.charCodeAt(at)) >= FIRST_LETTER;

  return (text) => {
    // Tokens can be no more than the characters.
    if (text.length > tokens.start.length) tokens = allocate(text.length);
    const { start, end, first, second, flags, gap } = tokens;
    const length = text.length;
    let count = 0;
    let between = GAP_SENTENCE;
    let possessive = 0;
    let at = 0;

    while (at < length) {
      const value = fold(text.charCodeAt(at));
      if (value < FIRST_LETTER) {
        if (value === SPACE) between |= GAP_SPACE;
        else if (value === HYPHEN) between |= GAP_HYPHEN;
        else if (value === STOP || value === SENTENCE_END) between |= GAP_HARD | GAP_SENTENCE;
        else if (value !== IGNORED) between |= GAP_HARD;
        at++;
        continue;
      }

      // A word begins.
      const from = at;
      let hashFirst = FIRST_SEED;
      let hashSecond = SECOND_SEED;
      let letters = 0;
      let sinceStop = 0;
      let capitals = 0;
      let dotted = 0;
      let stopAfter = 0;
      let to = at;
      let last = 0;
      const capitalFirst = value & CAPITAL_BIT ? CAPITAL : 0;
      const digits = isDigit(value);

      while (at < length) {
        const folded = fold(text.charCodeAt(at));
        if (folded >= FIRST_LETTER) {
          if (isDigit(folded) !== digits) break;
          if (folded & PAIR_BIT) {
            const one = 97 + ((folded >> 5) & 31);
            const two = 97 + (folded & 31);
            hashFirst = mixFirst(mixFirst(hashFirst, one), two);
            hashSecond = mixSecond(mixSecond(hashSecond, one), two);
          } else {
            hashFirst = mixFirst(hashFirst, folded & 0x3fff);
            hashSecond = mixSecond(hashSecond, folded & 0x3fff);
          }
          if (folded & CAPITAL_BIT) capitals++;
          last = folded;
          letters++;
          sinceStop++;
          to = ++at;
        } else if (folded === IGNORED) {
          at++;
        } else if (folded === APOSTROPHE) {
          // Between letters it belongs to the word (Shi'ite), unless it parts a possessive s (Iraq's).
          if (!isLetter(text, at + 1) || isPossessiveS(text, at + 1)) break;
          at++;
        } else if (folded === STOP && sinceStop === 1 && (letters === 1 || dotted)) {
          // U.S.: single letters, each with its full stop; the last one belongs to the word as well.
          if (isLetter(text, at + 1) && !isLetter(text, at + 2)) {
            dotted = DOTTED;
            sinceStop = 0;
            at++;
          } else {
            if (dotted) to = at + 1;
            stopAfter = 1;
            at++;
            break;
          }
        } else {
          break;
        }
      }

      start[count] = from;
      end[count] = to;
      first[count] = hashFirst;
      second[count] = hashSecond;
      flags[count] =
        capitalFirst |
        (capitals === letters && letters > 0 ? ALL_CAPITALS : 0) |
        (digits ? DIGITS : 0) |
        dotted |
        possessive |
        (letters === 1 ? SINGLE : 0);
      // A hyphen with a blank beside it is a dash.
      gap[count] =
        (between & (GAP_SPACE | GAP_HYPHEN)) === (GAP_SPACE | GAP_HYPHEN) ? between | GAP_HARD : between;
      count++;

      between = GAP_NONE;
      possessive = 0;
      if (stopAfter) {
        // 'George W. Bush' is one name; 'in the U.S. He' begins a sentence, and no name is spelled so.
        between = GAP_NONE;
      } else if (at < length && fold(text.charCodeAt(at)) === APOSTROPHE && isPossessiveS(text, at + 1)) {
        possessive = POSSESSIVE;
        at++;
      } else if (
        at < length &&
        fold(text.charCodeAt(at)) === APOSTROPHE &&
        (last & 0x3fff) === LETTER_S &&
        isSpace(text, at + 1)
      ) {
        // The possessive of a plural: Iranian Students' News Agency. A closing quote looks the same, which does little harm.
        at++;
      } else if (
        at < length &&
        (letters <= 3 || (letters === 4 && isDigit(fold(text.charCodeAt(at + 2))))) &&
        !digits &&
        fold(text.charCodeAt(at)) === STOP &&
        isSpace(text, at + 1)
      ) {
        // Gen. Allen, Mt. Sinjar, St. Petersburg, Sept. 11
        between = GAP_SENTENCE;
        at++;
      }
    }
    tokens.count = count;
    return tokens;
  };

  function isSpace(text: string, at: number): boolean {
    return at < text.length && fold(text.charCodeAt(at)) === SPACE;
  }

  function isPossessiveS(text: string, at: number): boolean {
    return (
      (text.charCodeAt(at) | 32) === LETTER_S &&
      (!isLetter(text, at + 1) || isDigit(fold(text.charCodeAt(at + 1))))
    );
  }
}

function isDigit(value: number): boolean {
  return value >= 48 && value <= 57;
}
