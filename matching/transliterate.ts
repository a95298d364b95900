/**
 * Romanisations of one Arabic, Persian, Russian or Hebrew name differ in few ways. The normal form takes those away, so
 * that two spellings of one name meet; the skeleton is what is left without vowels: the key under which they are kept.
 * Input is folded: small Latin letters, words parted by a blank (see fold.ts).
 */

/** Articles and name particles that spellings join, part or leave out. */
const ARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'ar',
  'as',
  'ash',
  'at',
  'az',
  'an',
  'ez',
  'bin',
  'ben',
  'ibn',
]);

/** In order: a digraph before its letters, and before what it turns into. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|dj|zh|dzh/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/ck/g, 'kk'],
  [/kh|gh|q|g|c(?=[^h])|c$/g, 'k'],
  [/shh/g, 'sh'],
  [/sht/g, 'st'],
  [/sch|sh|ch/g, 'x'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/(?<=[aeo])ff?$/g, 'v'],
  [/^ezz/g, 'z'],
  [/iyy?(?=[ao])/g, 'i'],
  [/i(?:yy?)?eh?$/g, 'ia'],
  [/(?<=[aeo])y(?=e)/g, ''],
  [/(?<=[bdfhjklmnrstxz])[ou]e(?=[^aeiouy])/g, 'o'],
  [/aou|a[uw](?=[^aeiouyw]|$)|eu(?=n$)|ou|oo|u|w(?=[^aeiouy]|$)/g, 'o'],
  [/ee|ie|ei|ae|ai|ay|ey|y(?=[^aeiou]|$)/g, 'i'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/(?<=[aeio])h$/g, ''],
];

/** The normal form of one folded word. An e stays: it stands for any vowel, see {@link soundAlike}. */
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
    .map((word, _, words) => normalWord(words.length === 1 ? withoutPlural(word) : word))
    .join(' ');
}

/** Consonants of a normal form, doubled ones once, words run together: what spellings of one name nearly always share. */
export function skeleton(normal: string): string {
  return normal.replace(/[aeio ]/g, '').replace(/(.)\1+/g, '$1');
}

/** How many words a name has, and how much must then agree: a short word alone says least. */
export type Compared = 'words' | 'word' | 'short';

/**
 * Whether two normal forms sound alike: word by word the same letters, where an e is any vowel, though no o in a word
 * that stands alone (Toure is not There). Doubled letters count once, but in short words that stand alone (Samara is no
 * Samarra).
 */
export function soundAlike(a: string, b: string, compared: Compared): boolean {
  const ours = a.split(' ');
  const theirs = b.split(' ');
  return (
    ours.length === theirs.length &&
    ours.every((word, i) => wordsSoundAlike(word, theirs[i] as string, compared))
  );
}

function wordsSoundAlike(a: string, b: string, compared: Compared): boolean {
  const [x, y] = compared === 'short' ? [a, b] : [single(a), single(b)];
  if (x.length !== y.length) return false;
  let any = x.length < LONG_LETTERS ? 1 : 2; // Dale is no DeLay
  for (let i = 0; i < x.length; i++) {
    if (x[i] === y[i]) continue;
    if ((x[i] !== 'e' && y[i] !== 'e') || !isVowel(x[i]) || !isVowel(y[i])) return false;
    if (compared !== 'words' && (x[i] === 'o' || y[i] === 'o')) return false;
    if (any-- === 0) return false;
  }
  return true;
}

/** Without the s of a plural: Houthis, Yazidis. The same is taken from names that end so, on both sides. */
function withoutPlural(word: string): string {
  return word.length > MIN_PLURAL_LETTERS && !word.endsWith('ss') ? word.replace(/s$/, '') : word;
}

const MIN_PLURAL_LETTERS = 6;

/** From so many letters on, two vowels of a word may differ. */
const LONG_LETTERS = 6;

/** Doubled letters once. */
export function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeio'.includes(letter);
}
