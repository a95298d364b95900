import { SENTENCE_OPENERS, TITLES } from './cue-words';
import type { FlowWords } from './flow-words';
import type { KnownWords } from './read-flow';
import { ALL_CAPITALS, DIGITS, POSSESSIVE } from './tokens';

/** A run of words that may be a name spelled in a way the dataset does not have. */
export interface NearSpan {
  readonly from: number;
  readonly to: number;
}

const MAX_SPAN_WORDS = 5;
const PARTICLES: ReadonlySet<string> = new Set('al el ul bin ibn bint abu ad as ash ar az ez'.split(' '));

/**
 * Capitalised runs of words that no name covers, longest first from each word. Articles inside may be small;
 * titles and sentence openers begin no name; words all in capitals are acronyms.
 */
export function* nearSpans(words: FlowWords, known: KnownWords): Generator<NearSpan> {
  for (let from = 0; from < words.count; from++) {
    if (!canBegin(words, from, known)) continue;
    let end = from + 1;
    while (end < words.count && end - from < MAX_SPAN_WORDS && continues(words, end, known)) end++;
    for (let to = end; to > from; to--) {
      if (words.isCapital(to - 1)) yield { from, to };
    }
  }
}

function canBegin(words: FlowWords, at: number, known: KnownWords): boolean {
  if (!isNameWord(words, at) || known.settles(at)) return false;
  const word = words.word(at);
  return !TITLES.has(word) && !(words.opensSentence(at) && SENTENCE_OPENERS.has(word));
}

function continues(words: FlowWords, at: number, known: KnownWords): boolean {
  if (words.joint(at) === 'apart' || known.settles(at)) return false;
  if (isNameWord(words, at)) return true;
  // 'Jaish-e-Mohammed'
  if (words.joint(at) === 'hyphen' && words.word(at).length === 1)
    return at + 1 < words.count && isNameWord(words, at + 1);
  return PARTICLES.has(words.word(at)) && at + 1 < words.count && isNameWord(words, at + 1);
}

function isNameWord(words: FlowWords, at: number): boolean {
  const flags = words.flagsOf(at);
  return words.isCapital(at) && (flags & (ALL_CAPITALS | DIGITS | POSSESSIVE)) === 0;
}
