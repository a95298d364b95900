/** Key of a mark; see `Mark`. */
export type MarkKey = string;

/** How the reader opened a card. By keyboard, focus moves into it; on touch, it is a sheet. */
export type OpenedVia = 'pointer' | 'keyboard' | 'touch';

export interface OpenCard {
  readonly mark: MarkKey;
  readonly via: OpenedVia;
  /** Focus is in the card. */
  readonly focused: boolean;
}

export type HoverState =
  /** No card. `dismissed`: the reader wants none of this mark for as long as the pointer stays on it. */
  | { readonly type: 'idle'; readonly dismissed?: MarkKey }
  /** The pointer is on a mark; its card opens when the timer fires. */
  | { readonly type: 'resting'; readonly mark: MarkKey }
  /** The card is there and stays: the pointer is on its mark, in it or on the way, or the card is held. */
  | ({ readonly type: 'open' } & OpenCard)
  /** The card is still there; when the timer fires it gives way to the card of `next`, or closes. */
  | ({ readonly type: 'leaving'; readonly next?: MarkKey } & OpenCard)
  /** The card stays until the reader closes or unpins it, or opens another by key or tap. */
  | ({ readonly type: 'pinned' } & OpenCard);

/** What the reader did. The four about the pointer may be repeated while nothing changes. */
export type HoverEvent =
  | { readonly type: 'entersMark'; readonly mark: MarkKey }
  /** The pointer is on the safe way to the card, and perhaps over another mark there. */
  | { readonly type: 'crosses'; readonly over?: MarkKey | undefined }
  | { readonly type: 'entersCard' }
  /** The pointer is on no mark, not in the card and not on the way. */
  | { readonly type: 'leaves' }
  | { readonly type: 'timerFires' }
  | { readonly type: 'scrolls' }
  /** A button goes down in the page, or a finger taps it where no mark is. */
  | { readonly type: 'presses'; readonly on?: MarkKey | undefined }
  /** `on`: the mark that the pointer is on. */
  | { readonly type: 'selectsText'; readonly on?: MarkKey | undefined }
  | { readonly type: 'taps'; readonly mark: MarkKey }
  /** With the mouse, where the reader wants cards by click only. */
  | { readonly type: 'clicks'; readonly mark: MarkKey }
  | { readonly type: 'opensByKeyboard'; readonly mark: MarkKey }
  | { readonly type: 'focusEntersCard' }
  | { readonly type: 'focusLeavesCard' }
  | { readonly type: 'pins' }
  | { readonly type: 'unpins' }
  | { readonly type: 'pressesEsc' }
  /** With the card's own button, or by turning marks off. */
  | { readonly type: 'closes' }
  /** `marks`: those that the story has now. */
  | { readonly type: 'storyChanged'; readonly marks: ReadonlySet<MarkKey> };

export type HoverEffect =
  /** There is one timer: starting it anew ends the wait before. `rest`: on a mark; `leave`: off mark and card. */
  | { readonly type: 'startTimer'; readonly wait: 'rest' | 'leave' }
  | { readonly type: 'stopTimer' }
  /** Takes the place of a card that is open. Via the keyboard, focus moves in. */
  | { readonly type: 'open'; readonly mark: MarkKey; readonly via: OpenedVia }
  /** `returnFocus`: focus was in the card and goes back to where it came from. */
  | { readonly type: 'close'; readonly returnFocus: boolean };
