import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { checkEntries, type PlaceOf } from '../../dataset/check-entries';
import type { Entry, EntryId, Kind, Relation, Role } from '../../dataset/entry';
import type { Fault } from '../../dataset/fault';
import { linkEntries } from '../../dataset/link-entries';
import { mergeEntries, withRoles } from '../../dataset/merge-entries';
import { type ParsedEntry, parseEntry } from '../../dataset/parse-entry';
import { parseFacts, parseRoles } from '../../dataset/parse-facts';
import { parseFamiliar } from '../../dataset/parse-familiar';
import { parseRelations } from '../../dataset/parse-relations';
import { parseSources, type Source } from '../../dataset/parse-sources';
import { isDay } from '../../dataset/partial-date';
import { findNameFaults } from '../../matching/name-faults';

/** Tables of entries, by kind. */
const FACT_TABLES: readonly (readonly [file: string, kind: Kind])[] = [
  ['facts/states.tsv', 'state'],
  ['facts/people.tsv', 'person'],
  ['facts/places.tsv', 'place'],
  ['facts/armed-groups.tsv', 'group'],
  ['facts/parties.tsv', 'group'],
  ['facts/bodies.tsv', 'body'],
];
const ROLE_TABLES = ['facts/offices.tsv', 'facts/states-of-affairs.tsv'];
const FAMILIAR_TABLE = 'familiar.tsv';
const RELATION_TABLES = ['relations.tsv', 'facts/party-leaders.tsv'];

/** The dataset as people edit it, read and linked. Entries are in order of id. */
export interface Data {
  readonly edition: string;
  readonly entries: readonly Entry[];
  readonly relations: readonly Relation[];
  /** What the tables say, before the glossary's files: for the search of contradictions. */
  readonly facts: readonly ParsedEntry[];
  readonly glossary: readonly ParsedEntry[];
  readonly sources: readonly Source[];
  /** Phrases that have a name in them and are something else. */
  readonly notNames: readonly string[];
  readonly faults: readonly Fault[];
}

/** Reads a data folder. What is wrong in it is in `faults`; only what is right is in `entries`. */
export async function readData(folder: string): Promise<Data> {
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const edition = await readEdition(folder);
  const glossary = await readGlossary(folder);
  const { sources, faults: sourceFaults } = parseSources(
    'facts/sources.tsv',
    await read('facts/sources.tsv'),
  );
  const facts = await readFacts(read, sources);
  const merged = mergeEntries(facts.entries, glossary.entries);
  const relations: Relation[] = [];
  const faults = [...glossary.faults, ...sourceFaults, ...facts.faults, ...merged.faults];
  for (const file of RELATION_TABLES) {
    const table = parseRelations(file, await read(file));
    relations.push(...table.relations);
    faults.push(...table.faults);
  }
  const familiar = parseFamiliar(
    FAMILIAR_TABLE,
    await read(FAMILIAR_TABLE),
    new Set(merged.entries.map(({ id }) => id)),
  );
  faults.push(...familiar.faults);
  const { entries, faults: linkFaults } = linkEntries(merged.entries, relations, edition, familiar.knownTo);
  const placeOf = placesOf(merged.entries);
  faults.push(...linkFaults, ...checkEntries(entries, placeOf), ...findNameFaults(entries, placeOf));
  return {
    edition,
    entries,
    relations,
    facts: facts.entries,
    glossary: glossary.entries,
    sources,
    notNames: await readNotNames(folder),
    faults,
  };
}

async function readGlossary(folder: string): Promise<{ entries: ParsedEntry[]; faults: Fault[] }> {
  const entries: ParsedEntry[] = [];
  const faults: Fault[] = [];
  for (const file of await glossaryFiles(folder)) {
    const result = parseEntry(file, await readFile(join(folder, file), 'utf8'));
    faults.push(...result.faults);
    if (result.entry) entries.push(result.entry);
  }
  return { entries, faults };
}

async function readFacts(
  read: (file: string) => Promise<string>,
  sources: readonly Source[],
): Promise<{ entries: ParsedEntry[]; faults: Fault[] }> {
  const byCode = new Map(sources.map((source) => [source.code, source]));
  const faults: Fault[] = [];
  const roles = new Map<EntryId, Role[]>();
  const roleLines = new Map<EntryId, Pick<Fault, 'file' | 'line'>>();
  for (const file of ROLE_TABLES) {
    const table = parseRoles(file, await read(file), byCode);
    faults.push(...table.faults);
    for (const [id, list] of table.roles) roles.set(id, [...(roles.get(id) ?? []), ...list]);
    for (const [id, line] of table.lines) roleLines.set(id, { file, line });
  }
  const entries: ParsedEntry[] = [];
  for (const [file, kind] of FACT_TABLES) {
    const table = parseFacts(file, await read(file), kind, byCode);
    faults.push(...table.faults);
    entries.push(...table.entries.map((entry) => withRoles(entry, roles.get(entry.id) ?? [])));
  }
  for (const { id } of entries) roleLines.delete(id);
  for (const [id, place] of roleLines) {
    faults.push({
      ...place,
      field: 'entry',
      message: `'${id}' is in no table: add its line or correct the id`,
    });
  }
  return { entries, faults };
}

function placesOf(entries: readonly ParsedEntry[]): PlaceOf {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id) as ParsedEntry;
    // The whole of a glossary file is one entry; a table has one on each line.
    return entry.file.endsWith('.tsv')
      ? { file: entry.file, line: entry.lineOf([]) ?? 1 }
      : { file: entry.file };
  };
}

async function glossaryFiles(folder: string): Promise<string[]> {
  const found = await readdir(join(folder, 'glossary'), { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
}

async function readEdition(folder: string): Promise<string> {
  const { date } = parse(await readFile(join(folder, 'edition.yml'), 'utf8')) as { date?: unknown };
  if (typeof date !== 'string' || !isDay(date))
    throw new Error('edition.yml: date: must be a day, as 2025-06-30');
  return date;
}

async function readNotNames(folder: string): Promise<string[]> {
  const lines = (await readFile(join(folder, 'not-names.txt'), 'utf8')).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
