import type { CastMember, PageOverview, Tie } from '../browser/messages';
import { lineOn } from '../dataset/as-of';
import type { Card } from '../dataset/card';
import type { ReadStory } from './read-story';

/** What the popup and the side panel are told of a page. */
export function overviewOf(read: ReadStory | undefined): PageOverview {
  if (!read) return { type: 'none' };
  const { story, date, cards } = read;
  return {
    type: 'story',
    date,
    undated: story.date === undefined,
    headline: story.flows.find(({ role }) => role === 'headline')?.text.trim(),
    cast: castOf(read),
    ties: tiesAmong([...cards.values()]),
  };
}

function castOf({ story, mentions, cards }: ReadStory): CastMember[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of story.flows) {
    starts.push(length);
    length += text.length;
  }
  return mentions
    .filter(({ index }) => index === 1)
    .flatMap(({ entry, kind, count }) => {
      const card = cards.get(entry);
      if (!card) return [];
      const at = mentions
        .filter((mention) => mention.entry === entry)
        .map(({ flow, start }) => ((starts[flow] ?? 0) + start) / length);
      return [{ id: entry, kind, name: card.name, line: lineOn(card), count, at }];
    });
}

/** Each relation is on both entries' cards: here it is told once, by its subject. */
function tiesAmong(cards: readonly Card[]): Tie[] {
  const named = new Set(cards.map(({ id }) => id));
  return cards.flatMap(({ id, relations }) =>
    relations
      .filter(({ side, entry }) => side === 'from' && named.has(entry))
      .map(({ type, entry, certainty }) => ({ from: id, type, to: entry, certainty })),
  );
}
