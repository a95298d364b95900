import type { PackedAtlas } from '../atlas/world';
import { ATLAS_FILE } from '../atlas/world';
import { readOwnFile } from './own-files';

/** Reads the packed atlas from the extension's own folder. */
export async function readAtlas(): Promise<PackedAtlas> {
  return (await readOwnFile(`atlas/${ATLAS_FILE}`)).json() as Promise<PackedAtlas>;
}
