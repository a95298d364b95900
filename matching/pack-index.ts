import type { Entry, Kind, Name } from '../dataset/entry';
import { HEADS_RANK, officeRank } from '../dataset/office-rank';
import { createDatedNames } from './dated-names';
import { packEntries, packingOrder } from './entry-table';
import { buildFoldTable, foldText } from './fold';
import { MIN_SPELLED_LETTERS } from './fuzzy';
import { type NearName, packNearNames } from './near-names';
import { isObvious } from './obvious-name';
import { isCommonSurname, type NameRecord, packNames } from './pack-names';
import { writePackedFile } from './packed-file';
import { NOTHING } from './sense';

/**
 * Packs the matcher's index: names, entries, near names and the fold table, one file. Entry numbers are places in
 * {@link packingOrder}. `notNames` are phrases that have a name in them and are something else.
 */
export function packIndex(unordered: readonly Entry[], notNames: readonly string[] = []): Uint8Array {
  const entries = packingOrder(unordered);
  const fold = buildFoldTable();
  const datedNames = createDatedNames(entries.length);
  const nothing = { entry: NOTHING, use: 'full', exactCase: false, obvious: false } as const;
  const named = entries.flatMap((entry, number) => nameRecords(entry, number, datedNames.numberFor));
  const records = [...named, ...notNames.map((text) => ({ text, ...nothing }))];
  const nearNames = entries.flatMap((entry, number) =>
    nearNamesOf(entry, number, (text) => foldText(text, fold)),
  );
  return writePackedFile({
    ...packNames(records, fold),
    ...datedNames.pack(),
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

function nameRecords(
  entry: Entry,
  number: number,
  numberFor: (name: Name, entry: number) => number,
): NameRecord[] {
  const shown = [entry.name, ...entry.names.filter(({ as }) => as === 'shown').map(({ text }) => text)];
  return allNames(entry).map((name) => ({
    text: name.text,
    entry: numberFor(name, number),
    use: name.as,
    exactCase: name.exactCase === true,
    obvious: name.as === 'demonym' || name.as === 'surname' || shown.some((own) => isObvious(name.text, own)),
  }));
}

/** Kinds whose names are spelled in so many ways that a few letters' difference counts for nothing. */
const NEAR_KINDS: ReadonlySet<Kind> = new Set(['person', 'group']);
/** Kinds of which the well known are found in other romanisations: those that have sentences. */
const SPELLED_KINDS: ReadonlySet<Kind> = new Set(['place', 'state', 'term']);

function nearNamesOf(entry: Entry, number: number, fold: (text: string) => string): NearName[] {
  const names = allNames(entry).filter(
    ({ text, fuzzy }) => fuzzy !== false && fold(text).replaceAll(' ', '').length >= MIN_SPELLED_LETTERS,
  );
  const wellKnown = entry.about.length > 0;
  const full = names.filter(({ as }) => as === 'full' || as === 'shown');
  const surnames =
    entry.kind === 'person' && (wellKnown || entry.roles.some(({ text }) => officeRank(text) <= HEADS_RANK))
      ? names.filter(({ as, text }) => as === 'surname' && !isCommonSurname(text))
      : [];
  const use = NEAR_KINDS.has(entry.kind)
    ? 'near'
    : SPELLED_KINDS.has(entry.kind) && wellKnown
      ? 'spelled'
      : undefined;
  return [
    ...(use ? full.map(({ text }) => ({ text, entry: number, use }) as const) : []),
    ...(entry.kind === 'state' ? full.filter(({ text }) => text.includes(' ')) : []).map(
      ({ text }) => ({ text, entry: number, use: 'typed' }) as const,
    ),
    ...surnames.map(({ text }) => ({ text, entry: number, use: 'surname' }) as const),
  ];
}
