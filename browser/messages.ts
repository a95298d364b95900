import type { Card } from '../dataset/card';
import type { Mention } from '../matching/mention';
import type { Story } from '../matching/story';

/** What the content script asks of the background: find and explain what this story mentions. */
export interface AnnotateRequest {
  readonly type: 'annotate';
  readonly story: Story;
}

/** Mentions of the whole story, in order, and a card for each entry mentioned, drawn for the story's date. */
export interface AnnotateReply {
  readonly mentions: readonly Mention[];
  readonly cards: readonly Card[];
}
