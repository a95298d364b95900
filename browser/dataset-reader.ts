import { browser } from 'wxt/browser';
import type { DatasetReader } from '../matching/annotator';

/** Reads the packed dataset from the extension's own folder: no request leaves the browser. */
export function extensionDataset(): DatasetReader {
  const get = async (file: string): Promise<Response> => {
    // The dataset's files are made at build: WXT's list of public paths does not have them.
    const address = (browser.runtime.getURL as (path: string) => string)(`/dataset/${file}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`dataset/${file}: ${response.status}`);
    return response;
  };
  return {
    bytes: async (file) => (await get(file)).arrayBuffer(),
    json: async (file) => (await get(file)).json(),
  };
}
