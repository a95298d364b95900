import { brotliCompressSync } from 'node:zlib';
import Fuse from 'fuse.js';
import type { Entry } from '../dataset/entry';
import { buildFoldTable, foldText } from '../matching/fold';
import { findNear } from '../matching/fuzzy';
import { type IndexSections, openMatcher } from '../matching/matcher';
import { openNameIndex } from '../matching/name-index';
import { openNearNames } from '../matching/near-names';
import { allNames, packIndex } from '../matching/pack-index';
import { packNames } from '../matching/pack-names';
import { readPackedFile } from '../matching/packed-file';
import { scanNames } from '../matching/scan';
import { createTokeniser } from '../matching/tokens';
import { readData } from '../modules/dataset/read-data';
import { type Figure, medianMs, NOISE } from './measure';

/** What the scan takes on a quiet machine, in passes: over its budget, as docs/performance.md tells. */
const SCAN_LIMIT = 1.5;

/** Times of matching over a text, one flow a line, against one pass of a regular expression over the same text. */
export async function benchMatching(text: string): Promise<Figure[]> {
  const { entries, notNames } = await readData('data');
  const packed = packIndex(entries, notNames);
  const bytes = packed.slice().buffer;
  const names = entries.reduce((sum, entry) => sum + allNames(entry).length, 0);
  const flows = text.split('\n').map((line) => ({ role: 'paragraph', text: line }) as const);

  const table = buildFoldTable();
  const tokenise = createTokeniser(table);
  const sections = readPackedFile<IndexSections>(bytes, 'index.bin');
  const index = openNameIndex(sections);
  const matcher = openMatcher(bytes);
  const long = text.repeat(Math.ceil(1_000_000 / text.length));

  const pass = medianMs(() => countWords(text));
  const scan = medianMs(() => scanNames(tokenise(text), index));
  const longPass = medianMs(() => countWords(long));
  const longScan = medianMs(() => scanNames(tokenise(long), index));
  const open = medianMs(() => openMatcher(bytes));
  const whole = medianMs(() => matcher.findMentions({ date: '2014-09-15', flows }));
  const nameBytes = bytesOfNames(sections);
  const nearMicros = benchNear(sections, table);
  const fuseAll = benchFuse(entries, text);
  const packedBytes = brotliCompressSync(nameBytes).length;
  const [manyNames, fewNames] = [scanWith(200_000, text), scanWith(2_000, text)];
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} x`;
  return [
    { what: 'names in the index', value: String(names) },
    {
      what: 'index of names, bytes a name, raw',
      value: (nameBytes.length / names).toFixed(1),
      budget: '17',
      broken: nameBytes.length / names > 17,
    },
    {
      what: 'index of names, bytes a name, brotli',
      value: (packedBytes / names).toFixed(1),
      budget: '10.5',
      broken: packedBytes / names > 10.5,
    },
    {
      what: 'all of the index (with ids, offices, near names)',
      value: `${(packed.length / 1e6).toFixed(1)} MB`,
    },
    {
      what: 'near names: a span nobody has, Fuse.js included',
      value: `${nearMicros.toFixed(0)} µs`,
      budget: '100 µs',
    },
    {
      what: 'scan with 200,000 names, by 2,000 names',
      value: ratio(manyNames, fewNames),
      budget: '2.0 x',
      broken: manyNames / fewNames > 2 * NOISE,
    },
    {
      what: 'searching the names of the story with Fuse.js alone, by scan and resolution',
      value: ratio(fuseAll, whole),
    },
    { what: 'index usable after its bytes arrive', value: `${open.toFixed(2)} ms`, budget: '1 ms' },
    {
      what: `scan of a story of ${text.length} characters, by one /\\p{L}+/gu pass`,
      value: ratio(scan, pass),
      budget: '1.0 x',
      broken: scan / pass > SCAN_LIMIT * NOISE,
    },
    {
      what: 'scan of 1 MB, by one /\\p{L}+/gu pass',
      value: ratio(longScan, longPass),
      budget: '1.0 x',
      broken: longScan / longPass > SCAN_LIMIT * NOISE,
    },
    { what: 'scan and resolution of the story, by one /\\p{L}+/gu pass', value: ratio(whole, pass) },
    { what: 'scan and resolution of the story', value: `${whole.toFixed(2)} ms` },
  ];
}

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\p{L}+/gu)) count++;
  return count;
}

/** The sections that names are found with, one after the other. */
function bytesOfNames({
  bloom,
  beginnings,
  checks,
  valuesLow,
  valuesHigh,
  senses,
  caseless,
}: IndexSections): Buffer {
  return Buffer.concat(
    [bloom, beginnings, checks, valuesLow, valuesHigh, senses, caseless].map((section) =>
      Buffer.from(section.buffer, section.byteOffset, section.byteLength),
    ),
  );
}

/** Microseconds for a span that nearly spells a name, and for one that spells none, the mean. */
function benchNear(sections: IndexSections, table: Uint16Array): number {
  const near = openNearNames(sections);
  const fold = (text: string) => foldText(text, table);
  const spans = [
    'haidar abady',
    'mohamed morsy',
    'rejeb erdogan',
    'joan smithson',
    'the golden gates',
    'volodimir zelenski',
  ];
  const all = medianMs(() => {
    for (const span of spans) findNear(span, near, fold);
  });
  return (all / spans.length) * 1000;
}

/** Milliseconds of a scan over as many names, made up of syllables, in which the story's words are not. */
function scanWith(count: number, text: string): number {
  const syllables = ['ba', 'de', 'gi', 'ko', 'lu', 'ma', 'ne', 'pi', 'ro', 'su', 'ta', 've'];
  const word = (n: number) => {
    const letters = [0, 1, 2, 3].map((i) => syllables[Math.floor(n / 12 ** i) % 12]).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const names = Array.from({ length: count }, (_, n) => ({
    text: `${word(n)} ${word(n * 7 + 5)}`,
    entry: n,
    use: 'full' as const,
    exactCase: false,
    obvious: false,
  }));
  const table = buildFoldTable();
  const tokenise = createTokeniser(table);
  const index = openNameIndex(packNames(names, table));
  return medianMs(() => scanNames(tokenise(text), index));
}

/** Milliseconds to look for the capitalised words of a text among all names with Fuse.js: what the index saves. */
function benchFuse(entries: readonly Entry[], text: string): number {
  const fuse = new Fuse(
    entries.map(({ name }) => ({ name })),
    { keys: ['name'], threshold: 0.2 },
  );
  const spans = [...new Set(text.match(/\b[A-Z][a-z]+(?: [A-Z][a-z]+)*/g))];
  const sample = spans.slice(0, 3); // each takes a tenth of a second
  const began = performance.now();
  for (const span of sample) fuse.search(span);
  return ((performance.now() - began) / sample.length) * spans.length;
}
