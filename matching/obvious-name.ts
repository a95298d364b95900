/**
 * Whether a reader who met an entry's own name takes another name for it: it shares a word, begins like it (Iran,
 * Iranian), or is its initials (UN). 'Daesh' is not obvious, and is marked on its own.
 */
export function isObvious(name: string, own: string): boolean {
  const words = wordsOf(name);
  const ownWords = wordsOf(own);
  if (words.some((word) => ownWords.some((other) => beginAlike(word, other)))) return true;
  const letters = words.join('');
  return letters.length > 1 && (letters === initials(own, false) || letters === initials(own, true));
}

const STEM_LETTERS = 4; // Iran and Iraq differ in the fourth

function beginAlike(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length >= STEM_LETTERS &&
      b.length >= STEM_LETTERS &&
      a.slice(0, STEM_LETTERS) === b.slice(0, STEM_LETTERS))
  );
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'al', 'el']);

function initials(name: string, withSmallWords: boolean): string {
  return wordsOf(name, true)
    .filter((word) => withSmallWords || !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join('');
}

function wordsOf(name: string, small = false): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && (small || !SMALL_WORDS.has(word)));
}
