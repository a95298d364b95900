import type { Candidate } from './candidate';
import type { FlowWords } from './flow-words';
import { nameUseOf } from './sense';

/** What the words of a flow are to the dataset's names; each by number of the word. */
export interface KnownWords {
  /** A name covers this word that says something by itself: no surname, no weak one. */
  settles(at: number): boolean;
  /** A name begins with this word. */
  begins(at: number): boolean;
  /** A name ends with this word. */
  ends(at: number): boolean;
}

/** A flow of the story, read: its words, and the names they spell. */
export interface ReadFlow {
  readonly flow: number;
  readonly words: FlowWords;
  readonly candidates: readonly Candidate[];
  /** Which words are parts of names of the dataset. */
  readonly known: KnownWords;
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(['surname', 'weak']);
const BEGINS = 1;
const ENDS = 2;
const SETTLED = 4;

/** Notes which of `count` words the candidates cover. */
export function knownWords(count: number, candidates: readonly Candidate[]): KnownWords {
  const marks = new Array<number>(count).fill(0);
  const add = (at: number, mark: number) => {
    marks[at] = (marks[at] as number) | mark;
  };
  let settledTo = 0;
  for (const { from, to, senses } of candidates) {
    if (senses.some((sense) => !SAYS_LITTLE.has(nameUseOf(sense)))) {
      // Candidates come in order of their first word: no word is set twice, however many names lie over it.
      for (let at = Math.max(from, settledTo); at < to; at++) add(at, SETTLED);
      settledTo = Math.max(settledTo, to);
    }
    add(from, BEGINS);
    add(to - 1, ENDS);
  }
  const has = (mark: number) => (at: number) => ((marks[at] ?? 0) & mark) !== 0;
  return { settles: has(SETTLED), begins: has(BEGINS), ends: has(ENDS) };
}
