import { buildFoldTable } from '../matching/fold';
import { openNameIndex } from '../matching/name-index';
import { type NameRecord, packNames } from '../matching/pack-names';
import { scanNames } from '../matching/scan';
import { createTokeniser } from '../matching/tokens';
import { WARM_MS } from './measure';

/**
 * Bundled for the bench's page: finds names in the text nodes of the page as Dateline does, and tells how long one
 * search takes, the mean of several. Packing is not counted: the extension does it when it is built.
 */
export function timeScan(
  names: readonly string[],
  runs: number,
): { readonly ms: number; readonly found: number } {
  const table = buildFoldTable();
  const records = names.map(
    (text, entry): NameRecord => ({ text, entry, use: 'full', exactCase: false, obvious: false }),
  );
  const index = openNameIndex(packNames(records, table));
  const tokenise = createTokeniser(table);
  const texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.textContent ?? '');
  let found = 0;
  const scan = () => {
    found = 0;
    for (const text of texts) found += scanNames(tokenise(text), index).length;
  };
  // mark.js goes over the page once for each of some thousand names, and is warm after a few.
  const warmAt = performance.now() + WARM_MS;
  while (performance.now() < warmAt) scan();
  const began = performance.now();
  for (let run = 0; run < runs; run++) scan();
  return { ms: (performance.now() - began) / runs, found };
}

Object.assign(globalThis, { timeScan });
