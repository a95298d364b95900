import type { EntryId, Kind, Name, NameUse, Role } from './entry';
import type { EntryFields } from './entry-schema';
import type { Fault } from './fault';
import type { ParsedEntry } from './parse-entry';
import { type Source, sourceAddress } from './parse-sources';
import { parseTable, type Row } from './parse-table';
import { firstDay, isPartialDate, lastDay } from './partial-date';

const ENTRY_COLUMNS = [
  'id',
  'name',
  'names',
  'weak',
  'surnames',
  'acronyms',
  'demonyms',
  'country',
  'capital',
  'gloss',
  'at',
  'wikidata',
  'wikipedia',
  'sources',
];
const ROLE_COLUMNS = ['entry', 'text', 'since', 'until', 'seen', 'source'];
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads a table of entries, one a line: what data/README.md calls facts. All are of one kind. */
export function parseFacts(
  file: string,
  text: string,
  kind: Kind,
  sources: ReadonlyMap<string, Source>,
): { entries: ParsedEntry[]; faults: Fault[] } {
  const { rows, faults } = parseTable(file, text, ENTRY_COLUMNS, ['id', 'name', 'gloss', 'sources']);
  const entries: ParsedEntry[] = [];
  for (const row of rows) {
    const problems = entryProblems(row, sources);
    faults.push(...problems.map(([field, message]) => ({ file, line: row.line, field, message })));
    if (problems.length === 0) entries.push(toEntry(row, kind, sources));
  }
  return { entries, faults };
}

/** Reads a table of offices or states of affairs. A role belongs to the entry its line names. */
export function parseRoles(
  file: string,
  text: string,
  sources: ReadonlyMap<string, Source>,
): { roles: Map<EntryId, Role[]>; lines: Map<EntryId, number>; faults: Fault[] } {
  const { rows, faults } = parseTable(file, text, ROLE_COLUMNS, ['entry', 'text', 'source']);
  const roles = new Map<EntryId, Role[]>();
  const lines = new Map<EntryId, number>();
  for (const row of rows) {
    const problems = roleProblems(row, sources);
    faults.push(...problems.map(([field, message]) => ({ file, line: row.line, field, message })));
    if (problems.length > 0) continue;
    const id = row.cell('entry') as EntryId;
    const [since, until, seen] = ['since', 'until', 'seen'].map(row.cell);
    const role: Role = {
      text: row.cell('text'),
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(seen ? { seen } : {}),
    };
    const list = roles.get(id);
    if (list) list.push(role);
    else roles.set(id, [role]);
    if (!lines.has(id)) lines.set(id, row.line);
  }
  return { roles, lines, faults };
}

function toEntry(row: Row, kind: Kind, sources: ReadonlyMap<string, Source>): ParsedEntry {
  const { cell } = row;
  const at = cell('at').split(' ').map(Number);
  const optional = ['country', 'capital', 'wikidata', 'wikipedia'].filter((column) => cell(column) !== '');
  const given = Object.fromEntries(optional.map((column) => [column, cell(column)]));
  const fields: EntryFields = {
    name: cell('name'),
    gloss: cell('gloss'),
    ...given,
    ...(cell('at') ? { at: at as [number, number] } : {}),
    sources: addresses(row, sources),
  };
  return {
    id: `${kind}/${cell('id')}`,
    kind,
    file: row.file,
    fields,
    names: namesOf(row),
    roles: [],
    lineOf: () => row.line,
  };
}

function namesOf({ list }: Row): Name[] {
  const as = (column: string, use: NameUse): Name[] => list(column).map((text) => ({ text, as: use }));
  // The tables' acronyms are many and short: each is marked only where the story bears it out.
  const acronyms = list('acronyms').map((text): Name => ({ text, as: 'weak', exactCase: true }));
  return [
    ...as('names', 'full'),
    ...as('weak', 'weak'),
    ...as('surnames', 'surname'),
    ...as('demonyms', 'demonym'),
    ...acronyms,
  ];
}

function addresses(row: Row, sources: ReadonlyMap<string, Source>): string[] {
  const own = row.cell('wikidata');
  return row
    .list('sources')
    .map((code) => (code === 'wikidata' && own ? `wikidata:${own}` : code))
    .flatMap((reference) => sourceAddress(reference, sources) ?? []);
}

type Problem = readonly [field: string, message: string];

function entryProblems(row: Row, sources: ReadonlyMap<string, Source>): Problem[] {
  const { cell } = row;
  const problems: Problem[] = [];
  if (!SLUG.test(cell('id'))) problems.push(['id', `'${cell('id')}' is no id: small letters and hyphens`]);
  if (cell('wikidata') && !/^Q[1-9]\d*$/.test(cell('wikidata'))) {
    problems.push(['wikidata', `'${cell('wikidata')}' is no Wikidata id`]);
  }
  if (cell('at') && !/^-?\d+(?:\.\d+)? -?\d+(?:\.\d+)?$/.test(cell('at'))) {
    problems.push(['at', `'${cell('at')}' is no place: latitude, a blank, longitude, in degrees`]);
  }
  const strange = row.list('sources').find((code) => sourceAddress(code, sources) === undefined);
  if (strange) problems.push(['sources', `'${strange}' is no source of facts/sources.tsv`]);
  return problems;
}

function roleProblems({ cell }: Row, sources: ReadonlyMap<string, Source>): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['since', 'until', 'seen']) {
    if (cell(field) && !isPartialDate(cell(field)))
      problems.push([field, `'${cell(field)}' is no date: write 2014, 2014-09 or 2014-09-08`]);
  }
  if (problems.length > 0) return problems;
  const [since, until] = [cell('since'), cell('until')];
  if (since && until && firstDay(since) > lastDay(until)) problems.push(['until', 'ends before it begins']);
  if (sourceAddress(cell('source'), sources) === undefined) {
    problems.push(['source', `'${cell('source')}' is no source of facts/sources.tsv`]);
  }
  return problems;
}
