import { brotliCompressSync } from 'node:zlib';
import { buildFoldTable } from '../matching/fold';
import { openMatcher } from '../matching/matcher';
import { openNameIndex } from '../matching/name-index';
import { allNames, packIndex } from '../matching/pack-index';
import { readPackedFile } from '../matching/packed-file';
import { scanNames } from '../matching/scan';
import { createTokeniser } from '../matching/tokens';
import { readData } from '../modules/dataset/read-data';
import { type Figure, medianMs } from './measure';

/** Times of matching over a text, one flow a line, against one pass of a regular expression over the same text. */
export async function benchMatching(text: string): Promise<Figure[]> {
  const { entries, notNames } = await readData('data');
  const packed = packIndex(entries, notNames);
  const bytes = packed.slice().buffer;
  const names = entries.reduce((sum, entry) => sum + allNames(entry).length, 0);
  const flows = text.split('\n').map((line) => ({ role: 'paragraph', text: line }) as const);

  const table = buildFoldTable();
  const tokenise = createTokeniser(table);
  const index = openNameIndex(readPackedFile(bytes, 'index.bin'));
  const matcher = openMatcher(bytes);
  const long = text.repeat(Math.ceil(1_000_000 / text.length));

  const pass = medianMs(() => countWords(text));
  const scan = medianMs(() => scanNames(tokenise(text), index));
  const longPass = medianMs(() => countWords(long));
  const longScan = medianMs(() => scanNames(tokenise(long), index));
  const open = medianMs(() => openMatcher(bytes));
  const whole = medianMs(() => matcher.findMentions({ date: '2014-09-15', flows }));
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} x`;
  return [
    { what: 'names in the index', value: String(names) },
    { what: 'index, bytes a name, raw', value: (packed.length / names).toFixed(1) },
    { what: 'index, bytes a name, brotli', value: (brotliCompressSync(packed).length / names).toFixed(1) },
    { what: 'index usable after its bytes arrive', value: `${open.toFixed(2)} ms`, budget: '1 ms' },
    {
      what: `scan of a story of ${text.length} characters, by one /\\p{L}+/gu pass`,
      value: ratio(scan, pass),
      budget: '1.0 x',
    },
    { what: 'scan of 1 MB, by one /\\p{L}+/gu pass', value: ratio(longScan, longPass), budget: '1.0 x' },
    { what: 'scan and resolution of the story, by one /\\p{L}+/gu pass', value: ratio(whole, pass) },
    { what: 'scan and resolution of the story', value: `${whole.toFixed(2)} ms` },
  ];
}

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\p{L}+/gu)) count++;
  return count;
}
