import type { DatasetAbout } from '../../dataset/about';
import { describeFault } from '../../dataset/fault';
import { ABOUT_FILE, INDEX_FILE, SHARD_ENTRIES, shardFile } from '../../dataset/files';
import { packShard } from '../../dataset/shard';
import { packingOrder } from '../../matching/entry-table';
import { allNames, packIndex } from '../../matching/pack-index';
import { readData } from './read-data';

/** A packed file's name (dataset/files.ts) and contents. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array | string>;

/** Packs a data folder. Throws with every fault, a line each, when there are any: no half dataset is ever built. */
export async function buildDataset(folder: string): Promise<DatasetFiles> {
  const { edition, entries, notNames, sources, faults } = await readData(folder);
  if (faults.length > 0) {
    throw new Error(`the dataset has ${faults.length} faults:\n${faults.map(describeFault).join('\n')}`);
  }
  const about: DatasetAbout = {
    edition,
    entries: entries.length,
    names: entries.reduce((sum, entry) => sum + allNames(entry).length, 0),
    sources: sources.map(({ title, licence, use, home }) => ({ title, licence, use, home })),
  };
  const files = new Map<string, Uint8Array | string>([
    [INDEX_FILE, packIndex(entries, notNames)],
    [ABOUT_FILE, JSON.stringify(about)],
  ]);
  const ordered = packingOrder(entries);
  for (let at = 0; at < ordered.length; at += SHARD_ENTRIES) {
    files.set(shardFile(at), packShard(ordered.slice(at, at + SHARD_ENTRIES)));
  }
  return files;
}
