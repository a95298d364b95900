/**
 * Romanisations of one Arabic, Persian or Hebrew name differ in few ways. The normal form takes those away, so that
 * two spellings of one name meet; the skeleton is what is left without vowels, so that most others meet as well.
 * Input is folded: small Latin letters, words parted by a blank (see fold.ts).
 */

/** Articles and name particles that spellings join, part or leave out. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'ar', 'as', 'ash', 'at', 'az', 'an', 'bin', 'ben', 'ibn']);

/** In order: a digraph before its letters, and before what it turns into. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|dj|zh|dzh/g, 'j'],
  [/kh|gh|ck|q|g|c(?=[^h])|c$/g, 'k'],
  [/sch|sh|ch/g, 'x'],
  [/dh/g, 'z'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ou|oo|u|w(?=[^aeiouy]|$)/g, 'o'],
  [/ee|ie|ei|ai|ay|ey|y(?=[^aeiou]|$)/g, 'i'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/e/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aio])h$/g, ''],
];

/** The normal form of one folded word. */
function normalWord(word: string): string {
  let form = word;
  for (const [pattern, replacement] of LETTERS) form = form.replace(pattern, replacement);
  return form;
}

/** The normal forms of a folded name's words, articles left out ('abd al rahman' and 'abdul rahman' are one). */
export function normalForm(folded: string): string {
  return folded
    .replace(/\b(abd|abu|nur|noor|saif|seif|salah|zin) ?(al|el|ul|ad|ed|ar|er|as|ash|az|ez)[ -]/g, '$1 ')
    .replace(/\b(abd)(?:ul|el|al|ur|er|ar|us|es|oul)(?= )/g, '$1')
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .map(normalWord)
    .join(' ');
}

/** Consonants of a normal form, words run together: what spellings of one name nearly always share. */
export function skeleton(normal: string): string {
  return normal.replace(/[aio ]/g, '');
}
