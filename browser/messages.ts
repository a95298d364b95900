import type { Card } from '../dataset/card';
import type { EntryId, Kind } from '../dataset/entry';
import type { Day } from '../dataset/partial-date';
import type { Mention } from '../matching/mention';
import type { Story } from '../matching/story';

/** What the story's page asks of the background. */
export type BackgroundRequest =
  /** Find and explain what this story mentions. */
  | { readonly type: 'annotate'; readonly story: Story }
  /** Explain an entry that the story itself may not mention: a link inside a card. */
  | { readonly type: 'card'; readonly entry: EntryId; readonly date: Day }
  /** So many entries are marked on this page; 0 clears the badge. */
  | { readonly type: 'count'; readonly count: number };

export interface BackgroundReplies {
  /** Mentions in order of text, and a card for each entry mentioned, drawn for the story's date. */
  readonly annotate: { readonly mentions: readonly Mention[]; readonly cards: readonly Card[] };
  /** null when the dataset has no such entry. */
  readonly card: Card | null;
  readonly count: null;
}

/** The commands of the manifest: the keyboard's way through the marks. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'open-mention'] as const;

export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** What the popup and the background ask of a story's page. */
export type PageRequest =
  /** What is on this page? */
  | { readonly type: 'overview' }
  /** Show the card of this entry at its first mention. */
  | { readonly type: 'open'; readonly entry: EntryId }
  | { readonly type: 'command'; readonly command: PageCommand };

export interface PageReplies {
  readonly overview: PageOverview;
  readonly open: null;
  readonly command: null;
}

/** One entry that the story mentions, for the popup's list. */
export interface CastMember {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly name: string;
  /** What it is on the story's date. */
  readonly line: string;
  /** Mentions in the story. */
  readonly count: number;
}

/** What a Reuters page has for the popup. `none`: it is no story. */
export type PageOverview =
  | { readonly type: 'none' }
  | {
      readonly type: 'story';
      readonly date: Day;
      /** The page gave no date: today's is used. */
      readonly undated: boolean;
      /** In order of first mention; those of kinds turned off as well. */
      readonly cast: readonly CastMember[];
    };
