import type { DatasetReader } from '../matching/annotator';
import { readOwnFile } from './own-files';

/** Reads the packed dataset from the extension's own folder. */
export function extensionDataset(): DatasetReader {
  const get = (file: string) => readOwnFile(`dataset/${file}`);
  return {
    bytes: async (file) => (await get(file)).arrayBuffer(),
    json: async (file) => (await get(file)).json(),
  };
}
