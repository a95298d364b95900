import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type EntryId, KINDS, type Kind, type Name, type Role } from './entry';
import { type EntryFields, type EntryFile, entrySchema } from './entry-schema';
import type { Fault } from './fault';
import { compareDates, firstDay, lastDay } from './partial-date';

/** An entry by itself: what one file or line says, references not yet followed. */
export interface ParsedEntry {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly file: string;
  readonly fields: EntryFields;
  readonly names: readonly Name[];
  readonly roles: readonly Role[];
  /** The line of a field, for faults that show only beside other entries. */
  readonly lineOf: LineOf;
}

type LineOf = (path: readonly PropertyKey[]) => number | undefined;

export type ParsedOrFaults =
  | { readonly entry: ParsedEntry; readonly faults: readonly Fault[] }
  | { readonly entry?: undefined; readonly faults: readonly Fault[] };

/** Reads one file of data/glossary/. `file` is its path below data/, which gives kind and id. */
export function parseEntry(file: string, text: string): ParsedOrFaults {
  const place = /^glossary\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yml$/.exec(file);
  const kind = KINDS.find((known) => known === place?.[1]);
  if (!place || !kind) {
    const message = `belongs in glossary/<kind>/<id>.yml, kind one of ${KINDS.join(', ')}`;
    return { faults: [{ file, message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf: LineOf = (path) => lineAt(document, lines, path);
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ message, pos }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        message,
      })),
    };
  }
  const parsed = entrySchema.safeParse(document.toJS());
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.flatMap(explain).map(({ path, message }) => ({
        file,
        ...withLine(lineOf(path)),
        field: path.join('.'),
        message,
      })),
    };
  }
  const entry: ParsedEntry = {
    id: `${kind}/${place[2] as string}`,
    kind,
    file,
    fields: parsed.data,
    names: (parsed.data.names ?? []).map(toName),
    roles: toRoles(parsed.data),
    lineOf,
  };
  const faults = [...fieldFaults(entry), ...orderFaults(parsed.data)].map(({ path, message }) => ({
    file,
    ...withLine(lineOf(path)),
    field: path.join('.'),
    message,
  }));
  return { entry, faults };
}

interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const withLine = (line: number | undefined) => (line === undefined ? {} : { line });

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  // A missing field has no line of its own: that of what it is missing from.
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length) as (string | number)[], true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** What zod found, in words for whoever edits the file. */
function explain(issue: z.core.$ZodIssue): readonly FieldFault[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is no field: see data/README.md' }));
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return [{ path, message: 'is missing' }];
  }
  return [{ path, message: issue.message }];
}

function toName(name: NonNullable<EntryFile['names']>[number]): Name {
  if (typeof name === 'string') return { text: name, as: 'full' };
  const { text, as, since, until, fuzzy } = name;
  return {
    text,
    as: as ?? 'full',
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(name.case === 'exact' ? { exactCase: true } : {}),
    ...(fuzzy === false ? { fuzzy } : {}),
  };
}

function toRoles({ offices = [], status = [] }: EntryFile): Role[] {
  return [...offices.map(({ title, ...span }) => ({ text: title, ...span })), ...status]
    .map(({ text, since, until, seen }) => ({
      text,
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(seen ? { seen } : {}),
    }))
    .sort((a, b) => compareDates(a.since, b.since));
}

/** Fields that belong to some kinds only. */
function fieldFaults({ kind, fields }: ParsedEntry): FieldFault[] {
  const misplaced = (['born', 'died', 'offices'] as const)
    .filter((field) => kind !== 'person' && fields[field] !== undefined)
    .map((field) => ({ path: [field], message: 'belongs to people; use since, until or status' }));
  const impersonal = (['since', 'until', 'status'] as const)
    .filter((field) => kind === 'person' && fields[field] !== undefined)
    .map((field) => ({ path: [field], message: 'does not belong to people; use born, died or offices' }));
  const at =
    fields.at && kind !== 'state' && kind !== 'place'
      ? [{ path: ['at'], message: 'belongs to places and states' }]
      : [];
  const capital =
    kind !== 'state' && kind !== 'body' && fields.capital
      ? [{ path: ['capital'], message: 'belongs to states and unions of states' }]
      : [];
  return [...misplaced, ...impersonal, ...at, ...capital];
}

/** Stretches that end before they begin, passages out of order. */
function orderFaults(fields: EntryFile): FieldFault[] {
  const spans: [readonly (string | number)[], { since?: string | undefined; until?: string | undefined }][] =
    [
      [['since'], fields],
      [['born'], { since: fields.born, until: fields.died }],
      ...(fields.offices ?? []).map(
        (span, i) => [['offices', i], span] as [(string | number)[], typeof span],
      ),
      ...(fields.status ?? []).map((span, i) => [['status', i], span] as [(string | number)[], typeof span]),
    ];
  const backwards = spans
    .filter(([, { since, until }]) => since && until && firstDay(since) > lastDay(until))
    .map(([path]) => ({ path, message: 'ends before it begins' }));
  const passages = fields.about.flatMap(({ since }, i) => {
    if (i === 0) return [];
    const before = fields.about[i - 1]?.since;
    if (since === undefined)
      return [{ path: ['about', i], message: 'only the first passage may have no since' }];
    return compareDates(before, since) < 0
      ? []
      : [{ path: ['about', i], message: 'passages must be in order of since' }];
  });
  return [...backwards, ...passages];
}
