import { asOf, lineOn } from '../dataset/as-of';
import type { Card } from '../dataset/card';
import type { Entry, EntryId } from '../dataset/entry';
import { INDEX_FILE, SHARD_ENTRIES, shardFile } from '../dataset/files';
import type { Day } from '../dataset/partial-date';
import { openShardEntry } from '../dataset/shard';
import type { DatasetReader } from './annotator';
import { type EntrySections, type EntryTable, openEntryTable } from './entry-table';
import { foldText } from './fold';
import { readPackedFile } from './packed-file';
import { createSearch, type Found, type Hit, type Search, type SearchName } from './search';

export interface DatasetSearch {
  /**
   * Entries by any spelling, the nearest first, named as of a day: all that are in `inStory`, and the nearest dozen
   * of the others. Those in office on the day come before their namesakes.
   */
  search(query: string, day: Day, inStory: ReadonlySet<EntryId>): Promise<readonly Found[]>;
  /** An entry drawn for a day; undefined when the dataset has none of that id. */
  card(id: EntryId, day: Day): Promise<Card | undefined>;
  /** Begins to read the names, before they are asked for. */
  prepare(): void;
}

/** Others than the story's: more, and the reader types another letter. */
const MAX_OTHERS = 12;
/** Files asked for at once: each takes the browser some ten milliseconds to fetch, and one to read. */
const READ_AHEAD = 8;
/** Drawn for the day, of whom those in office go first. */
const MAX_DRAWN = 24;

/** Searches the packed dataset. Names are read file by file, once, with time between the files for everything else. */
export function createDatasetSearch(reader: DatasetReader): DatasetSearch {
  let table: Promise<Opened> | undefined;
  let names: Promise<Search> | undefined;
  const shards = new Map<string, Promise<unknown>>();

  function opened(): Promise<Opened> {
    table ??= orForget(reader.bytes(INDEX_FILE).then(openIndex), () => {
      table = undefined;
    });
    return table;
  }

  function searchable(): Promise<Search> {
    names ??= orForget(readNames(), () => {
      names = undefined;
    });
    return names;
  }

  async function readNames(): Promise<Search> {
    const { fold, count, idOf } = await opened();
    const search = createSearch(fold);
    const reads: Promise<unknown>[] = [];
    let asked = 0;
    for (let first = 0; first < count; first += SHARD_ENTRIES) {
      for (; asked < count && reads.length < READ_AHEAD; asked += SHARD_ENTRIES) {
        reads.push(orForget(reader.json(shardFile(asked)), () => {}));
      }
      const shard = await reads.shift();
      for (let number = first; number < Math.min(first + SHARD_ENTRIES, count); number++) {
        const entry = openShardEntry(shard, number % SHARD_ENTRIES, idOf(number));
        for (const name of entry ? searchNames(entry, number) : []) search.add(name);
      }
    }
    // Sorts the words, which the reader's first query need not wait for.
    search.find('al');
    return search;
  }

  async function draw(number: number, id: EntryId, day: Day): Promise<Card | undefined> {
    const file = shardFile(number);
    let shard = shards.get(file);
    if (!shard) {
      shard = orForget(reader.json(file), () => shards.delete(file));
      shards.set(file, shard);
    }
    const entry = openShardEntry(await shard, number % SHARD_ENTRIES, id);
    return entry && asOf(entry, day);
  }

  return {
    prepare: () => void searchable().catch(() => undefined),
    async card(id, day) {
      const number = (await opened()).numberOf(id);
      return number === undefined ? undefined : draw(number, id, day);
    },
    async search(query, day, inStory) {
      const hits = (await searchable()).find(query);
      const { idOf } = await opened();
      let others = 0;
      const wanted = hits.filter(({ entry }) => inStory.has(idOf(entry)) || others++ < MAX_DRAWN);
      const drawn = await Promise.all(
        wanted.map(async (hit) => {
          const card = await draw(hit.entry, idOf(hit.entry), day);
          return card ? [{ hit, card, rank: rankOn(hit, card) }] : [];
        }),
      );
      const ranked = drawn.flat().sort((a, b) => a.rank - b.rank);
      let kept = 0;
      return ranked
        .filter(({ card: { id } }) => inStory.has(id) || kept++ < MAX_OTHERS)
        .map(({ hit, card }) => foundOf(hit, card));
    },
  };
}

type Opened = Pick<EntryTable, 'idOf' | 'numberOf'> & {
  readonly count: number;
  readonly fold: (text: string) => string;
};

function openIndex(bytes: ArrayBuffer): Opened {
  const sections = readPackedFile<EntrySections & { readonly fold: Uint16Array }>(bytes, INDEX_FILE);
  const { idOf, numberOf } = openEntryTable(sections);
  return { idOf, numberOf, count: sections.kind.length, fold: (text) => foldText(text, sections.fold) };
}

function searchNames({ name, names, about, knownTo }: Entry, entry: number): SearchName[] {
  const obscurity = knownTo ? 0 : about.length > 0 ? 1 : 2;
  return [...new Set([name, ...names.map(({ text }) => text)])].map((text) => ({ text, entry, obscurity }));
}

/** Of namesakes, who holds an office on the day is meant; one letter's difference tells more than an office. */
function rankOn({ rank, spelled }: Hit, { kind, roles }: Card): number {
  return spelled === 'as typed' && kind === 'person' && roles.length > 0 ? rank - 1 : rank;
}

function foundOf({ text }: Hit, card: Card): Found {
  const { id, kind, name } = card;
  const shown = name.toLowerCase().includes(text.toLowerCase());
  return { id, kind, name, ...(shown ? {} : { matched: text }), line: lineOn(card) };
}

/** A read that failed is tried again when next asked for. */
function orForget<T>(read: Promise<T>, forget: () => void): Promise<T> {
  read.catch(forget);
  return read;
}
