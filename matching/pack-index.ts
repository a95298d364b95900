import type { Entry, Name } from '../dataset/entry';
import { packEntries, packingOrder } from './entry-table';
import { buildFoldTable, foldText } from './fold';
import { MIN_FUZZY_LETTERS } from './fuzzy';
import { type NearName, packNearNames } from './near-names';
import { isObvious } from './obvious-name';
import { type NameRecord, packNames } from './pack-names';
import { writePackedFile } from './packed-file';
import { NOTHING } from './sense';

/**
 * Packs the matcher's index: names, entries, near names and the fold table, one file. Entry numbers are places in
 * {@link packingOrder}. `notNames` are phrases that have a name in them and are something else.
 */
export function packIndex(unordered: readonly Entry[], notNames: readonly string[] = []): Uint8Array {
  const entries = packingOrder(unordered);
  const fold = buildFoldTable();
  const nothing = { entry: NOTHING, use: 'full', exactCase: false, obvious: false } as const;
  const records = [...entries.flatMap(nameRecords), ...notNames.map((text) => ({ text, ...nothing }))];
  const nearNames = entries.flatMap((entry, number) =>
    nearNamesOf(entry, number, (text) => foldText(text, fold)),
  );
  return writePackedFile({
    ...packNames(records, fold),
    ...packEntries(entries),
    ...packNearNames(nearNames, (text) => foldText(text, fold)),
    fold,
  });
}

/** All names of an entry, its own first. */
export function allNames({ name, names }: Entry): Name[] {
  // An own name that is also listed is listed for what it may be used as ('IRNA' as an acronym).
  return names.some(({ text }) => text === name) ? [...names] : [{ text: name, as: 'full' }, ...names];
}

function nameRecords(entry: Entry, number: number): NameRecord[] {
  const shown = [entry.name, ...entry.names.filter(({ as }) => as === 'shown').map(({ text }) => text)];
  return allNames(entry).map((name) => ({
    text: name.text,
    entry: number,
    use: name.as,
    exactCase: name.exactCase === true,
    obvious: name.as === 'demonym' || name.as === 'surname' || shown.some((own) => isObvious(name.text, own)),
  }));
}

/** Full names of people and groups; of nothing else are spellings so many, and so unlike each other. */
function nearNamesOf(entry: Entry, number: number, fold: (text: string) => string): NearName[] {
  if (entry.kind !== 'person' && entry.kind !== 'group') return [];
  return allNames(entry)
    .filter(({ as, fuzzy }) => (as === 'full' || as === 'shown') && fuzzy !== false)
    .filter(({ text }) => fold(text).replaceAll(' ', '').length >= MIN_FUZZY_LETTERS)
    .map(({ text }) => ({ text, entry: number }));
}
