import type { Entry, EntryId, Kind } from './entry';

/** An entry as a file of cards holds it: nothing that is empty, and nothing that the rest of it tells. */
type PackedEntry = Partial<Omit<Entry, 'id' | 'kind' | 'wikipedia'>> & {
  readonly name: string;
  readonly gloss: string;
  /** 1 when the article has the entry's own name. */
  readonly wikipedia?: string | 1;
};

/** Stand for the addresses of the entry's own item and article, which most sources are. */
const ITEM = 'd';
const ARTICLE = 'p';

/**
 * A file of cards, JSON. Ids are left out: the index has them, in the same order. Half of the extension is cards of
 * a hundred bytes each, so what is left out here is a sixth of it.
 */
export function packShard(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map(packEntry));
}

/** The entry at a place of a file, as it was before {@link packShard}; undefined past the end. */
export function openShardEntry(shard: unknown, at: number, id: EntryId): Entry | undefined {
  const packed = (shard as readonly PackedEntry[])[at];
  if (!packed) return undefined;
  const { wikipedia, sources = [], ...rest } = packed;
  const article = wikipedia === 1 ? packed.name : wikipedia;
  const own = { ...rest, ...(article && { wikipedia: article }) };
  return {
    life: {},
    names: [],
    roles: [],
    moments: [],
    about: [],
    relations: [],
    ...own,
    id,
    kind: id.slice(0, id.indexOf('/')) as Kind,
    sources: sources.map((source) =>
      source === ITEM ? (itemOf(own) ?? source) : source === ARTICLE ? (articleOf(own) ?? source) : source,
    ),
  };
}

function packEntry(entry: Entry): PackedEntry {
  const { id: _, kind: __, wikipedia, sources, ...rest } = entry;
  const full = Object.entries(rest).filter(([, value]) => !isEmpty(value));
  return {
    ...(Object.fromEntries(full) as unknown as PackedEntry),
    ...(wikipedia && { wikipedia: wikipedia === entry.name ? 1 : wikipedia }),
    ...(sources.length > 0 && {
      sources: sources.map((source) =>
        source === itemOf(entry) ? ITEM : source === articleOf(entry) ? ARTICLE : source,
      ),
    }),
  };
}

function itemOf({ wikidata }: Pick<Entry, 'wikidata'>): string | undefined {
  return wikidata && `https://www.wikidata.org/wiki/${wikidata}`;
}

function articleOf({ wikipedia }: Pick<Entry, 'wikipedia'>): string | undefined {
  return wikipedia && `https://en.wikipedia.org/wiki/${wikipedia.replaceAll(' ', '_')}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && Object.keys(value as object).length === 0);
}
