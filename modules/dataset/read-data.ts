import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { checkEntries } from '../../dataset/check-entries';
import type { Entry, Relation } from '../../dataset/entry';
import type { Fault } from '../../dataset/fault';
import { linkEntries } from '../../dataset/link-entries';
import { type ParsedEntry, parseEntry } from '../../dataset/parse-entry';
import { parseRelations } from '../../dataset/parse-relations';
import { isDay } from '../../dataset/partial-date';
import { findNameFaults } from '../../matching/name-faults';

/** The dataset as people edit it, read and linked. Entries are in order of id. */
export interface Data {
  readonly edition: string;
  readonly entries: readonly Entry[];
  readonly relations: readonly Relation[];
  /** Phrases that have a name in them and are something else. */
  readonly notNames: readonly string[];
  readonly faults: readonly Fault[];
}

/** Reads a data folder. What is wrong in it is in `faults`; only what is right is in `entries`. */
export async function readData(folder: string): Promise<Data> {
  const faults: Fault[] = [];
  const parsed: ParsedEntry[] = [];
  for (const file of await glossaryFiles(folder)) {
    const result = parseEntry(file, await readFile(join(folder, file), 'utf8'));
    faults.push(...result.faults);
    if (result.entry) parsed.push(result.entry);
  }
  parsed.sort((a, b) => (a.id < b.id ? -1 : 1));
  const edition = await readEdition(folder);
  const { relations, faults: relationFaults } = parseRelations(
    'relations.tsv',
    await readFile(join(folder, 'relations.tsv'), 'utf8'),
  );
  const { entries, faults: linkFaults } = linkEntries(parsed, relations, edition);
  faults.push(...relationFaults, ...linkFaults, ...checkEntries(entries), ...findNameFaults(entries));
  return { edition, entries, relations, notNames: await readNotNames(folder), faults };
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
