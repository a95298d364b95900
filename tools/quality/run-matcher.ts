import { type Matcher, openMatcher } from '../../matching/matcher';
import { packIndex } from '../../matching/pack-index';
import { readData } from '../../modules/dataset/read-data';

/** The dataset as the quality run sees it. */
export interface Subject {
  readonly matcher: Matcher;
  /** Entries that have this very name. */
  entriesNamed(name: string): readonly string[];
}

/** Packs the dataset of a folder, and opens a matcher over it. */
export async function openSubject(folder: string): Promise<Subject> {
  const { entries, notNames } = await readData(folder);
  const packed = packIndex(entries, notNames);
  const bytes = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
  const byName = new Map<string, string[]>();
  for (const { id, name, names } of entries) {
    for (const text of new Set([name, ...names.map(({ text }) => text)])) {
      const key = text.toLowerCase();
      const list = byName.get(key);
      if (list) list.push(id);
      else byName.set(key, [id]);
    }
  }
  return {
    matcher: openMatcher(bytes as ArrayBuffer),
    entriesNamed: (name) => byName.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? [],
  };
}
