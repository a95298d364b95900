/**
 * Folding: what makes Sana'a, Sana’a and SANAA one word. Each UTF-16 code unit below {@link FOLD_LIMIT} is given
 * a class or a folded letter by a table that is made at build time and shipped with the index: making it takes
 * longer than scanning a story.
 */

/** Code units from here on are folded by {@link foldBeyond}: no Latin letter that stories use lies there. */
export const FOLD_LIMIT = 0x2100;

/** Ends a word, and no name goes across it: comma, quote, bracket, slash, dash. */
const HARD = 0;
/** White space: ends a word, and names go across it. */
export const SPACE = 1;
/** Hyphen between letters: as white space, but known to be one. */
export const HYPHEN = 2;
/** Left out of words: zero-width characters, combining marks, soft hyphens. */
export const IGNORED = 3;
/** Apostrophe or single quote; which of the two depends on what stands around it. */
export const APOSTROPHE = 4;
/** Full stop: an abbreviation's or a sentence's. */
export const STOP = 5;
/** Sentence marks other than the full stop. */
export const SENTENCE_END = 6;
/** Values from here on are letters or digits; see {@link CAPITAL_BIT} and {@link PAIR_BIT}. */
export const FIRST_LETTER = 32;

/** Set on a folded value when the original was a capital. */
export const CAPITAL_BIT = 0x8000;
/** Set when one character folds to two letters (ß → ss): five bits each, counted from 'a'. */
export const PAIR_BIT = 0x4000;
/** Letters of scripts beyond the table: they make words, and no name has them. */
const OTHER_LETTER = 0x3fff;

const APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u2032\u0060\u00b4";
// Modifier letters for ayn and hamza stand where an apostrophe would, also at the start of a word.
const SILENT =
  /[\u02b9-\u02bb\u02bd-\u02bf\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{M}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const STROKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ə: 'a',
};

/** The fold table: for each code unit below {@link FOLD_LIMIT} a class, or a folded letter. Made at build time. */
export function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(FOLD_LIMIT);
  for (let unit = 0; unit < FOLD_LIMIT; unit++) table[unit] = foldedValue(String.fromCharCode(unit));
  return table;
}

function foldedValue(char: string): number {
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (char === '.') return STOP;
  if ('!?\u2026'.includes(char)) return SENTENCE_END;
  if ('-\u2010\u2011'.includes(char)) return HYPHEN;
  if (SILENT.test(char)) return IGNORED;
  // 'P5+1' and 'AT&T' are names across their signs.
  if (/[\s+&]/u.test(char)) return SPACE;
  if (!LETTER_OR_DIGIT.test(char)) return HARD;
  const lower = char.toLowerCase();
  const base = STROKED[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
  const capital = lower === char ? 0 : CAPITAL_BIT;
  if (/^[a-z]{2}$/.test(base)) {
    return capital | PAIR_BIT | ((base.charCodeAt(0) - 97) << 5) | (base.charCodeAt(1) - 97);
  }
  return capital | base.charCodeAt(0);
}

/** The class or letter of a code unit from {@link FOLD_LIMIT} on. */
export function foldBeyond(unit: number): number {
  if (unit === 0xfeff || (unit >= 0xfe00 && unit <= 0xfe0f) || (unit >= 0xfe20 && unit <= 0xfe2f))
    return IGNORED;
  if (unit === 0x3000) return SPACE;
  if (unit < 0x2c00 || (unit >= 0x3001 && unit <= 0x303f)) return HARD;
  return OTHER_LETTER;
}

/** The folded letters of a text, words parted by one blank: the slow form of folding, for names and short spans. */
export function foldText(text: string, table: Uint16Array): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const value = unit < FOLD_LIMIT ? (table[unit] as number) : foldBeyond(unit);
    if (value === IGNORED || value === APOSTROPHE || value === STOP) continue;
    if (value < FIRST_LETTER) {
      if (!folded.endsWith(' ')) folded += ' ';
    } else if (value & PAIR_BIT) {
      folded += String.fromCharCode(97 + ((value >> 5) & 31), 97 + (value & 31));
    } else {
      folded += String.fromCharCode(value & 0x3fff);
    }
  }
  return folded.trim();
}
