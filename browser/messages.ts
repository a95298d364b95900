import type { LocatorMap } from '../atlas/locator-map';
import type { Card, Certainty } from '../dataset/card';
import type { EntryId, Kind, RelationType } from '../dataset/entry';
import type { Day } from '../dataset/partial-date';
import type { Mention } from '../matching/mention';
import type { Story } from '../matching/story';

/** Pages of the extension that open in a tab of their own. */
export const OWN_PAGES = ['options', 'about', 'welcome'] as const;

export type OwnPage = (typeof OWN_PAGES)[number];

/** What the story's page, and pages of the extension, ask of the background. */
export type BackgroundRequest =
  /** Find and explain what this story mentions. */
  | { readonly type: 'annotate'; readonly story: Story }
  /** Explain an entry that the story itself may not mention: a link inside a card. */
  | { readonly type: 'card'; readonly entry: EntryId; readonly date: Day }
  /** Put the card's script into this page. */
  | { readonly type: 'card-script' }
  /** Where an entry lies, for a day. */
  | { readonly type: 'map'; readonly entry: EntryId; readonly date: Day }
  | { readonly type: 'open-page'; readonly page: OwnPage }
  /** So many entries are marked on this page; 0 clears the badge. */
  | { readonly type: 'count'; readonly count: number };

export interface BackgroundReplies {
  /** Mentions in order of text, and a card for each entry mentioned, drawn for the story's date. */
  readonly annotate: { readonly mentions: readonly Mention[]; readonly cards: readonly Card[] };
  /** null when the dataset has no such entry. */
  readonly card: Card | null;
  readonly 'card-script': null;
  /** null for what lies nowhere. */
  readonly map: LocatorMap | null;
  readonly 'open-page': null;
  readonly count: null;
}

/** The commands of the manifest: the keyboard's way through the marks. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'open-mention'] as const;

export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** What the popup and the background ask of a story's page. */
export type PageRequest =
  /** What is on this page? */
  | { readonly type: 'overview' }
  /** Show the card of this entry at one of its mentions; `index` counts from 1, and is 1 when left out. */
  | { readonly type: 'open'; readonly entry: EntryId; readonly index?: number }
  | { readonly type: 'command'; readonly command: PageCommand };

export interface PageReplies {
  readonly overview: PageOverview;
  readonly open: null;
  readonly command: null;
}

/** One entry that the story mentions, for the popup's list and the side panel. */
export interface CastMember {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly name: string;
  /** What it is on the story's date. */
  readonly line: string;
  /** Mentions in the story. */
  readonly count: number;
  /** Where each mention stands: 0 is the story's beginning, 1 its end. In order. */
  readonly at: readonly number[];
}

/** A relation that holds on the story's date between two entries that the story mentions. */
export interface Tie {
  readonly from: EntryId;
  readonly type: RelationType;
  readonly to: EntryId;
  readonly certainty: Certainty;
}

/** What a Reuters page has for the popup. `none`: it is no story. */
export type PageOverview =
  | { readonly type: 'none' }
  | {
      readonly type: 'story';
      readonly date: Day;
      /** The page gave no date: today's is used. */
      readonly undated: boolean;
      /** The story's own, if the page has one. */
      readonly headline: string | undefined;
      /** In order of first mention; those that the reader wants no marks of as well. */
      readonly cast: readonly CastMember[];
      readonly ties: readonly Tie[];
    };
