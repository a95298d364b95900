import type { Candidate } from './candidate';
import type { FlowWords } from './flow-words';

/** A flow of the story, read: its words, and the names they spell. */
export interface ReadFlow {
  readonly flow: number;
  readonly words: FlowWords;
  readonly candidates: readonly Candidate[];
  /** Whether any name of the dataset covers the word. */
  isKnown(at: number): boolean;
}
