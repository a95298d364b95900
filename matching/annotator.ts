import { asOf } from '../dataset/as-of';
import type { Card } from '../dataset/card';
import type { Entry, EntryId } from '../dataset/entry';
import { INDEX_FILE, SHARD_ENTRIES, shardFile } from '../dataset/files';
import type { Day } from '../dataset/partial-date';
import { openShardEntry } from '../dataset/shard';
import { type Matcher, openMatcher } from './matcher';
import type { Mention } from './mention';
import type { Story } from './story';

/** Where the packed files come from: the extension's own folder, a disk, memory. Names as in dataset/files.ts. */
export interface DatasetReader {
  bytes(file: string): Promise<ArrayBuffer>;
  json(file: string): Promise<unknown>;
}

export interface Annotator {
  /** Mentions in order of text, and a card for each entry mentioned, drawn for the story's day. */
  annotate(story: Story): Promise<{ mentions: Mention[]; cards: Card[] }>;
  /** An entry drawn for a day; undefined when the dataset has none of that id. */
  card(id: EntryId, day: Day): Promise<Card | undefined>;
  /** An entry as the dataset has it, for all days. */
  entry(id: EntryId): Promise<Entry | undefined>;
}

/** Finds and explains: the whole of what the background does with a story. Files are read once, when first needed. */
export function createAnnotator(reader: DatasetReader): Annotator {
  let matcher: Promise<Matcher> | undefined;
  const shards = new Map<string, Promise<unknown>>();

  function opened(): Promise<Matcher> {
    matcher ??= reader.bytes(INDEX_FILE).then(openMatcher);
    // A failed read is tried again by the next story.
    matcher.catch(() => {
      matcher = undefined;
    });
    return matcher;
  }

  async function entryOf(id: EntryId, number: number): Promise<Entry | undefined> {
    const file = shardFile(number);
    let shard = shards.get(file);
    if (!shard) {
      shard = reader.json(file);
      shards.set(file, shard);
      shard.catch(() => shards.delete(file));
    }
    return openShardEntry(await shard, number % SHARD_ENTRIES, id);
  }

  async function entry(id: EntryId): Promise<Entry | undefined> {
    const number = (await opened()).numberOf(id);
    return number === undefined ? undefined : entryOf(id, number);
  }

  async function card(id: EntryId, day: Day): Promise<Card | undefined> {
    const found = await entry(id);
    return found && asOf(found, day);
  }

  return {
    card,
    entry,
    async annotate(story) {
      const mentions = (await opened()).findMentions(story);
      const ids = new Set(mentions.map(({ entry }) => entry));
      const cards = await Promise.all([...ids].map((id) => card(id, story.date)));
      return { mentions, cards: cards.filter((drawn) => drawn !== undefined) };
    },
  };
}
