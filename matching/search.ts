import type { EntryId, Kind } from '../dataset/entry';

/** An entry found by one of its names. */
export interface Found {
  readonly id: EntryId;
  readonly kind: Kind;
  /** The name shown on the day asked for. */
  readonly name: string;
  /** The name that was found, when it is another: 'Daesh'. */
  readonly matched?: string;
  /** What it is on that day, in one line. */
  readonly line: string;
}
