import type { Certainty } from '../../dataset/card';
import type { EntryId, Kind, RelationType } from '../../dataset/entry';
import type { Day } from '../../dataset/partial-date';

/** An entry that the story mentions. */
export interface CastRow {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly name: string;
  /** What it is on the story's date. */
  readonly line: string;
  readonly count: number;
  /** Where each mention stands: 0 is the story's beginning, 1 its end. In order. */
  readonly at: readonly number[];
}

/** A relation that holds on the story's date between two entries of the cast. */
export interface CastTie {
  readonly from: EntryId;
  readonly type: RelationType;
  readonly to: EntryId;
  readonly certainty: Certainty;
}

/** A mention; `index` counts from 1. */
export interface MentionRef {
  readonly entry: EntryId;
  readonly index: number;
}

export interface CastStory {
  readonly date: Day;
  /** The page gave no date: today's is used. */
  readonly undated: boolean;
  readonly headline: string | undefined;
  readonly cast: readonly CastRow[];
  readonly ties: readonly CastTie[];
}

/** What the panel is about, by what is on the page beside it. */
export type CastState =
  | { readonly status: 'off' }
  | { readonly status: 'off-site' }
  /** The browser lets Dateline read no Reuters page. */
  | { readonly status: 'not-permitted' }
  | { readonly status: 'site-off'; readonly host: string }
  | { readonly status: 'no-story' }
  | { readonly status: 'story'; readonly story: CastStory };

/** The two ways to see one cast. */
export const CAST_VIEWS = ['list', 'sides'] as const;

export type CastView = (typeof CAST_VIEWS)[number];
