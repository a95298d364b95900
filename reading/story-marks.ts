import type { Card } from '../dataset/card';
import type { EntryId, KnownTo } from '../dataset/entry';
import type { Mention } from '../matching/mention';
import { type PageFlow, rangeOf } from '../page/flow';
import type { Mark } from '../page/mark';
import { wantedMarks } from '../settings/marking';
import type { Settings } from '../settings/settings';

/** A mention as the page has it: `key` is the same from one look at the story to the next. */
export interface PageMention extends Mention {
  readonly key: string;
  /** What the story says there. */
  readonly text: string;
  /** Among the mentions of its entry in the story, counted from 1. */
  readonly index: number;
  readonly count: number;
  readonly knownTo?: KnownTo;
}

/** Numbers the mentions of each entry, and adds what the story says and who needs no explanation of it. */
export function numberMentions(
  mentions: readonly Mention[],
  flows: readonly Pick<PageFlow, 'text'>[],
  cards: ReadonlyMap<EntryId, Pick<Card, 'knownTo'>>,
): PageMention[] {
  const counts = new Map<string, number>();
  for (const { entry } of mentions) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const seen = new Map<string, number>();
  return mentions.map((mention) => {
    const { entry, flow, start, end } = mention;
    const index = (seen.get(entry) ?? 0) + 1;
    seen.set(entry, index);
    const knownTo = cards.get(entry)?.knownTo;
    return {
      ...mention,
      key: `${entry} ${index}`,
      text: flows[flow]?.text.slice(start, end) ?? '',
      index,
      count: counts.get(entry) ?? index,
      ...(knownTo ? { knownTo } : {}),
    };
  });
}

/** The mentions that the reader's choices let be marked. `screen`: the window's height in CSS pixels. */
export function visibleMentions(
  mentions: readonly PageMention[],
  flows: readonly Pick<PageFlow, 'element'>[],
  settings: Settings,
  screen: number,
): PageMention[] {
  // Layout is asked for once a paragraph, and only when the density needs it.
  const tops = new Map<number, number>();
  const topOf = (flow: number) => {
    let top = tops.get(flow);
    if (top === undefined) {
      top = flows[flow]?.element.getBoundingClientRect().top ?? 0;
      tops.set(flow, top);
    }
    return top;
  };
  return wantedMarks(
    mentions.map((mention) => ({ ...mention, top: () => topOf(mention.flow) })),
    settings,
    screen,
  );
}

/** Marks where the mentions lie in the page. */
export function marksOf(mentions: readonly PageMention[], flows: readonly PageFlow[]): Mark[] {
  return mentions.flatMap(({ key, kind, flow, start, end }) => {
    const at = flows[flow];
    return at ? [{ key, kind, range: rangeOf(at, start, end) }] : [];
  });
}

/**
 * Mentions of a story whose page has changed, until the background has read it again: those of paragraphs whose text
 * is still there, where that text is now. What else was marked is not known to be right any more.
 */
export function carryOver(
  mentions: readonly PageMention[],
  before: readonly { readonly text: string }[],
  now: readonly { readonly text: string }[],
): PageMention[] {
  const places = new Map(now.map(({ text }, flow) => [text, flow]));
  return mentions
    .flatMap((mention) => {
      const flow = places.get(before[mention.flow]?.text ?? '');
      return flow === undefined ? [] : [{ ...mention, flow }];
    })
    .sort((a, b) => a.flow - b.flow || a.start - b.start);
}
