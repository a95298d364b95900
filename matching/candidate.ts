import type { Sense } from './sense';

/** A run of a flow's text that is a name in the dataset, before anything is known of the story. */
export interface Candidate {
  /** UTF-16 code units into the flow's text. */
  readonly start: number;
  readonly end: number;
  /** Numbers of the first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
  /** What the name may stand for, as far as capitals allow. Never empty. */
  readonly senses: readonly Sense[];
}

/** Two lists of candidates in order of text as one, the longest first where several begin at one word. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  more: readonly Candidate[],
): readonly Candidate[] {
  if (more.length === 0) return candidates;
  return [...candidates, ...more].sort((a, b) => a.from - b.from || b.to - a.to);
}
