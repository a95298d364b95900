import type { Candidate } from './candidate';
import { ACTS, ACTS_ON, AFTER_NAME, GOVERNMENT_THINGS, SENTENCE_OPENERS, TITLES } from './cue-words';
import type { FlowWords } from './flow-words';
import { ALL_CAPITALS, POSSESSIVE } from './tokens';

/** Whether a name of the dataset covers the word: then it is known what it is. */
export type IsKnown = (at: number) => boolean;

/**
 * Whether the candidate is a piece of a longer name that the dataset does not have: 'Michael Jordan', 'Paris Hilton',
 * 'Guinea-Bissau'. Capitals tell, unless a sentence begins there.
 */
export function isPieceOfName(words: FlowWords, { from, to }: Candidate, isKnown: IsKnown): boolean {
  return hasNameBefore(words, from, isKnown) || hasNameAfter(words, to, isKnown);
}

function hasNameBefore(words: FlowWords, from: number, isKnown: IsKnown): boolean {
  const joint = words.joint(from);
  const before = from - 1;
  if (joint === 'apart' || !words.isCapital(before) || isKnown(before)) return false;
  if (((words.tokens.flags[before] as number) & POSSESSIVE) !== 0) return false;
  const word = words.word(before);
  if (joint === 'hyphen') return !PREFIXES.has(word);
  if (TITLES.has(word) || AFTER_NAME.has(word)) return false;
  if (!words.opensSentence(before)) return true;
  return !SENTENCE_OPENERS.has(word) && !/(?:ly|ing|ed)$/.test(word);
}

function hasNameAfter(words: FlowWords, to: number, isKnown: IsKnown): boolean {
  if (words.joint(to) === 'apart' || !words.isCapital(to) || isKnown(to)) return false;
  // A dateline in capitals runs into its sentence: 'WASHINGTON President Donald Trump'.
  const shouts = (at: number) => ((words.tokens.flags[at] as number) & ALL_CAPITALS) !== 0;
  if (shouts(to - 1) && !shouts(to) && to - 1 >= 0 && words.joint(to) === 'blank' && startsFlow(words, to))
    return false;
  const word = words.word(to);
  return !AFTER_NAME.has(word) && !TITLES.has(word);
}

/** Whether everything before word `to` is in capitals, as a dateline is. */
function startsFlow(words: FlowWords, to: number): boolean {
  for (let at = 0; at < to; at++) {
    if (((words.tokens.flags[at] as number) & ALL_CAPITALS) === 0) return false;
  }
  return true;
}

/** Whether a title stands right before: 'President', 'Gen.'. */
export function hasTitleBefore(words: FlowWords, { from }: Candidate): boolean {
  return words.joint(from) === 'blank' && words.isCapital(from - 1) && TITLES.has(words.word(from - 1));
}

/** Whether a capital acts, owns or suffers as only a government does: 'Washington said', 'help Baghdad'. */
export function standsForGovernment(words: FlowWords, { from, to }: Candidate): boolean {
  const before = words.word(from - 1);
  const located = LOCATING.has(before);
  if (located) return false;
  if (words.joint(to) === 'hyphen' && MADE_BY_GOVERNMENT.has(words.word(to))) return true;
  const possessive = ((words.tokens.flags[to] ?? 0) & POSSESSIVE) !== 0;
  if (possessive) {
    return GOVERNMENT_THINGS.has(words.word(to + 1)) || GOVERNMENT_THINGS.has(words.word(to + 2));
  }
  if (words.joint(to) === 'blank') {
    const after = words.word(to);
    const next = words.word(to + 1);
    if (ACTS.has(after)) return true;
    if (/^(?:is|was)$/.test(after) && /ing$|^(?:already|not|also|still|now)$/.test(next)) return true;
    if (after === 'and' && /^its$/.test(next)) return true;
  }
  return ACTS_ON.has(before) && words.joint(from) === 'blank';
}

/** Make no name of what they stand before, also with the capital of a sentence: 'Pro-Iran'. */
const PREFIXES: ReadonlySet<string> = new Set('anti pro non ex pre post mid inter all'.split(' '));
const LOCATING: ReadonlySet<string> = new Set(
  'in at near outside from to of around through across into inside'.split(' '),
);
const MADE_BY_GOVERNMENT: ReadonlySet<string> = new Set(
  'backed led funded brokered sponsored friendly supported allied'.split(' '),
);
