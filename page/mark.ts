import type { Kind } from '../dataset/entry';

/** A mention where it lies in the page. Its boundary points are in text nodes. */
export interface Mark {
  /** Unique in the story, and the same from one painting to the next while the mention is there. */
  readonly key: string;
  readonly kind: Kind;
  /** Static, for live ranges slow the page's own edits, even once they are cleared. */
  readonly range: StaticRange;
}
