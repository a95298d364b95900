import type { Card } from '../../dataset/card';
import type { EntryId } from '../../dataset/entry';
import type { Mention } from '../../matching/mention';
import { wantedMarks } from '../../settings/marking';
import type { Settings } from '../../settings/settings';

/** The sample story of the preview, read: text, mentions and cards, as of its date. */
export interface PreviewStory {
  readonly flows: readonly string[];
  readonly mentions: readonly Mention[];
  readonly cards: ReadonlyMap<EntryId, Card>;
}

/** A mention that is marked, with its words. */
export interface PreviewMark extends Mention {
  readonly key: string;
  readonly text: string;
  /** Among the mentions of its entry in the story, counted from 1. */
  readonly index: number;
  readonly count: number;
}

/** A stretch of a flow: plain, or marked. */
export type PreviewPart = string | PreviewMark;

/** The flows in parts, marked as the reader's choices have it. Each flow counts as a screen of its own. */
export function previewParts(story: PreviewStory, settings: Settings): readonly (readonly PreviewPart[])[] {
  const { flows, mentions, cards } = story;
  const marks = mentions.map((mention) => {
    const same = mentions.filter(({ entry }) => entry === mention.entry);
    const { entry, flow, start, end } = mention;
    return {
      ...mention,
      key: `${flow} ${start}`,
      text: flows[flow]?.slice(start, end) ?? '',
      index: same.indexOf(mention) + 1,
      count: same.length,
      knownTo: cards.get(entry)?.knownTo,
      top: () => flow,
    };
  });
  const wanted = wantedMarks(marks, settings, 1);
  return flows.map((text, flow) =>
    partsOf(
      text,
      wanted.filter((mark) => mark.flow === flow),
    ),
  );
}

function partsOf(text: string, marks: readonly PreviewMark[]): PreviewPart[] {
  const parts: PreviewPart[] = [];
  let at = 0;
  for (const mark of marks) {
    parts.push(text.slice(at, mark.start), mark);
    at = mark.end;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}
