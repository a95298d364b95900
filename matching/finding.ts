import type { Settled } from './settle-sense';

/** A mention on its way: the entry is a number, and its ends are numbers of words. */
export interface Finding extends Settled {
  readonly flow: number;
  readonly from: number;
  readonly to: number;
  /** The dataset's spelling, when the text has another. */
  readonly matched?: string;
}
