/** Files of the packed dataset, below the extension's `dataset/` folder. */
export const INDEX_FILE = 'index.bin';
export const ABOUT_FILE = 'about.json';

/** Entries in a file of cards. A story names some fifty, of all kinds; small files make the first card quick. */
export const SHARD_ENTRIES = 256;

/** The file that holds entry number `entry`. */
export function shardFile(entry: number): string {
  return `cards-${Math.floor(entry / SHARD_ENTRIES)}.json`;
}
