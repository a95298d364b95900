import { TITLES } from '../../matching/cue-words';
import { createWordStore } from '../../matching/flow-words';
import type { IndexSections } from '../../matching/matcher';
import { openNameIndex } from '../../matching/name-index';
import { packIndex } from '../../matching/pack-index';
import { readPackedFile } from '../../matching/packed-file';
import { scanNames } from '../../matching/scan';
import { createTokeniser } from '../../matching/tokens';
import { readData } from '../../modules/dataset/read-data';

/**
 * Whether the dataset knows what a name stands for: every capitalised word of it belongs to a name of the dataset or is
 * a title ('Muslim-majority', 'former Prime Minister Tony Blair'). What a story would make of it depends on the story; this tells only what is there to be found.
 */
export async function openResolver(folder: string): Promise<(name: string) => boolean> {
  const { entries, notNames } = await readData(folder);
  const packed = packIndex(entries, notNames);
  const bytes = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
  const sections = readPackedFile<IndexSections>(bytes as ArrayBuffer, 'index.bin');
  const tokenise = createTokeniser(sections.fold);
  const index = openNameIndex(sections);
  const store = createWordStore(sections.fold);

  return (name) => {
    store.clear();
    const tokens = tokenise(name);
    const words = store.keep(name, tokens);
    const candidates = scanNames(tokens, index);
    if (candidates.length === 0) return false;
    for (let at = 0; at < tokens.count; at++) {
      const word = words.word(at);
      const written = name.slice(tokens.start[at], tokens.end[at]);
      const known =
        written === written.toLowerCase() ||
        candidates.some(({ from, to }) => from <= at && at < to) ||
        TITLES.has(word);
      if (!known) return false;
    }
    return true;
  };
}
