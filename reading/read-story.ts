import { askBackground } from '../browser/send';
import type { Card } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import type { Day } from '../dataset/partial-date';
import type { PageStory } from '../page/find-story';
import { numberMentions, type PageMention } from './story-marks';

/** The story on the page, read: what it mentions, and the cards that explain it. */
export interface ReadStory {
  readonly story: PageStory;
  /** The story's own, or today where the page has none. */
  readonly date: Day;
  readonly mentions: readonly PageMention[];
  readonly cards: ReadonlyMap<EntryId, Card>;
}

/** Has the background find and explain what the story mentions. */
export async function readStory(story: PageStory, date: Day): Promise<ReadStory> {
  const flows = story.flows.map(({ role, text }) => ({ role, text }));
  const { mentions, cards: drawn } = await askBackground({ type: 'annotate', story: { date, flows } });
  const cards = new Map(drawn.map((card) => [card.id, card]));
  return { story, date, mentions: numberMentions(mentions, story.flows, cards), cards };
}

/** Whether two looks at the page found the same paragraphs. */
export function isSameStory(a: PageStory, b: PageStory): boolean {
  return a.flows.length === b.flows.length && a.flows.every(({ text }, i) => text === b.flows[i]?.text);
}

/** The day the story's facts are told for: where the page has no date, the reader's calendar day. */
export function dayOf(story: PageStory): Day {
  if (story.date) return story.date;
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
