import type { EntryId, Kind } from '../dataset/entry';
import type { Day } from '../dataset/partial-date';
import type { Density } from '../settings/settings';

export interface KindState {
  readonly kind: Kind;
  readonly on: boolean;
  /** Entries of this kind in the story. */
  readonly count: number;
}

/** An entry that the story mentions. */
export interface CastMember {
  readonly id: EntryId;
  readonly name: string;
  readonly kind: Kind;
  /** What it is on the story's date, in one line. */
  readonly role: string;
  /** Mentions of it in the story. */
  readonly count: number;
}

/** What the popup shows, by what is on the page under it. */
export type PopupState = {
  readonly enabled: boolean;
} /** `permitted: false`: the browser lets Dateline read no Reuters page. */ & (
  | { readonly status: 'off-site'; readonly permitted?: false }
  | { readonly status: 'no-story'; readonly host: string; readonly siteEnabled: boolean }
  | {
      readonly status: 'story';
      readonly host: string;
      readonly siteEnabled: boolean;
      readonly date: Day;
      readonly kinds: readonly KindState[];
      readonly density: Density;
      /** In order of appearance. */
      readonly cast: readonly CastMember[];
    }
);

export type StoryState = Extract<PopupState, { status: 'story' }>;

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly onEnable: (on: boolean) => void;
  readonly onEnableSite: (on: boolean) => void;
  readonly onKind: (kind: Kind, on: boolean) => void;
  readonly onDensity: (density: Density) => void;
  /** Opens the entry's card in the page. */
  readonly onOpenEntry: (entry: EntryId) => void;
  /** Asks the reader for the permission, in the click itself. */
  readonly onAllow?: () => void;
  /** Opens the cast beside the page; left out where the browser has no room there. */
  readonly onCast?: (() => void) | undefined;
  /** Opens the page that tells of Dateline and its sources. */
  readonly onAbout: () => void;
  readonly onOptions: () => void;
}
