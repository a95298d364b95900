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
