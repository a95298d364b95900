import type { Settings } from '../../browser/settings';
import type { Mention } from '../../matching/mention';
import { type PageFlow, rangeOf } from '../../page/flow';
import type { Mark } from '../../page/mark';

/** A mention as the page has it: `key` is the same from one look at the story to the next. */
export interface PageMention extends Mention {
  readonly key: string;
  /** Among the mentions of its entry in the story, counted from 1. */
  readonly index: number;
  readonly count: number;
}

/** Numbers the mentions of each entry. */
export function numberMentions(mentions: readonly Mention[]): PageMention[] {
  const counts = new Map<string, number>();
  for (const { entry } of mentions) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const seen = new Map<string, number>();
  return mentions.map((mention) => {
    const index = (seen.get(mention.entry) ?? 0) + 1;
    seen.set(mention.entry, index);
    return { ...mention, key: `${mention.entry} ${index}`, index, count: counts.get(mention.entry) ?? index };
  });
}

/** Whether the reader's choices let a mention be marked. */
export function isVisible({ kind, first }: Mention, { density, hiddenKinds }: Settings): boolean {
  return (density === 'every' || first) && !hiddenKinds.includes(kind);
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
