import { NO_ENTRY } from './entry-table';
import type { Finding } from './finding';
import type { ReadFlow } from './read-flow';
import { ALL_CAPITALS, CAPITAL, DIGITS } from './tokens';

/**
 * What a story says its acronyms stand for, by their folded letters: the entry of the name before the brackets, or
 * NO_ENTRY when that is a name the dataset does not have, whatever else has the same letters.
 */
export type DefinedAcronyms = ReadonlyMap<string, number>;

/** A letter of an acronym is seldom the first of more than one word and a small one: 'Organization of the ...'. */
const WORDS_PER_LETTER = 2;

/** Reads definitions: 'the Kurdistan Workers Party (PKK)'. `findings` are what is beyond doubt, in order of text. */
export function defineAcronyms(
  flows: readonly ReadFlow[],
  findings: readonly Finding[],
): Map<string, number> {
  const defined = new Map<string, number>();
  const endings = new Map(findings.map(({ flow, to, entry }) => [`${flow} ${to}`, entry]));
  for (const read of flows) {
    for (let at = 1; at < read.words.count; at++) {
      if (!isBracketed(read, at)) continue;
      const acronym = read.words.word(at);
      if (defined.has(acronym)) continue;
      const named = endings.get(`${read.flow} ${at}`);
      if (named !== undefined) defined.set(acronym, named);
      else if (isSpelledBefore(read, at)) defined.set(acronym, NO_ENTRY);
    }
  }
  return defined;
}

/** Capitals alone in brackets. */
function isBracketed({ words }: ReadFlow, at: number): boolean {
  const flags = words.flagsOf(at);
  if ((flags & ALL_CAPITALS) === 0 || (flags & DIGITS) !== 0) return false;
  const before = words.text.slice(words.endOf(at - 1), words.startOf(at));
  return /^\s+\($/.test(before) && words.text[words.endOf(at)] === ')';
}

/** Whether the capitalised words before the brackets begin with the acronym's letters, in their order. */
function isSpelledBefore({ words }: ReadFlow, at: number): boolean {
  const letters = words.word(at);
  let left = letters.length;
  for (let i = at - 1; i >= 0 && at - i <= letters.length * WORDS_PER_LETTER && left > 0; i--) {
    if (i < at - 1 && words.joint(i + 1) === 'apart') return false;
    if ((words.flagsOf(i) & CAPITAL) === 0) continue;
    if (words.word(i)[0] !== letters[left - 1]) return false;
    left--;
  }
  return left === 0;
}
