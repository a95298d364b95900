import type { DatasetReader } from '../matching/annotator';
import { buildDataset } from '../modules/dataset/build-dataset';

/** The dataset packed from data/ in the current folder, and read from memory: what the extension reads from its own folder. */
export async function memoryReader(): Promise<DatasetReader> {
  const files = await buildDataset('data');
  const contents = (file: string) => {
    const found = files.get(file);
    if (found === undefined) throw new Error(`the dataset has no file ${file}`);
    return found;
  };
  return {
    async bytes(file) {
      const found = contents(file);
      if (typeof found === 'string') throw new Error(`${file} is text`);
      return new Uint8Array(found).buffer;
    },
    json: async (file) => JSON.parse(contents(file) as string),
  };
}
