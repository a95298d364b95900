import type { Entry, EntryId, EntryRef, EntryRelation, KnownTo, Name, Relation, Span } from './entry';
import type { Fault } from './fault';
import type { ParsedEntry } from './parse-entry';
import { firstDay, type PartialDate } from './partial-date';

/**
 * Follows the references between entries and gives open stretches the dataset's edition as the date they were last
 * known to hold. References to nothing are faults.
 */
export function linkEntries(
  parsed: readonly ParsedEntry[],
  relations: readonly Relation[],
  edition: PartialDate,
  familiar: ReadonlyMap<EntryId, KnownTo> = new Map(),
): { entries: Entry[]; faults: Fault[] } {
  const byId = new Map<EntryId, ParsedEntry>(parsed.map((entry) => [entry.id, entry]));
  const faults: Fault[] = [];
  const linked = new Map<EntryId, EntryRelation[]>();

  for (const { from, type, to, since, until, file, line } of relations) {
    const [subject, object] = [byId.get(from), byId.get(to)];
    if (!subject || !object) {
      const field = subject ? 'to' : 'from';
      const message = `'${subject ? to : from}' is no entry: add its file or correct the id (${from} ${type} ${to})`;
      faults.push({ file, line, field, message });
      continue;
    }
    const span = closed({ ...(since ? { since } : {}), ...(until ? { until } : {}) }, edition);
    add(from, { type, side: 'from', other: refOf(object), ...span });
    add(to, { type, side: 'to', other: refOf(subject), ...span });
  }

  function add(id: EntryId, relation: EntryRelation): void {
    const list = linked.get(id);
    if (list) list.push(relation);
    else linked.set(id, [relation]);
  }

  function reference(entry: ParsedEntry, field: 'country' | 'capital', kind: 'state' | 'place') {
    const slug = entry.fields[field];
    if (slug === undefined) return undefined;
    const found = byId.get(`${kind}/${slug}`);
    if (!found) {
      const message = `'${slug}' is no ${kind} of the dataset: add glossary/${kind}/${slug}.yml or correct it`;
      const line = entry.lineOf([field]);
      faults.push({ file: entry.file, ...(line ? { line } : {}), field, message });
    }
    return found;
  }

  const entries = parsed.map((entry): Entry => {
    const { fields } = entry;
    const country = reference(entry, 'country', 'state');
    const capital = reference(entry, 'capital', 'place');
    return {
      id: entry.id,
      kind: entry.kind,
      name: fields.name,
      gloss: fields.gloss,
      ...(fields.wikidata ? { wikidata: fields.wikidata } : {}),
      ...(fields.wikipedia ? { wikipedia: fields.wikipedia } : {}),
      ...(country ? { country: refOf(country) } : {}),
      ...(capital ? { capital: capital.id } : {}),
      ...(fields.at ? { at: fields.at } : {}),
      life: lifeOf(entry),
      names: entry.names,
      roles: entry.roles.map((role) => closed(role, edition)),
      moments: fields.moments ?? [],
      about: (fields.about ?? []).map(({ since, text }) => (since ? { since, text } : { text })),
      relations: linked.get(entry.id) ?? [],
      ...withKnownTo(familiar.get(entry.id)),
      sources: fields.sources,
    };
  });
  return { entries, faults };
}

function withKnownTo(knownTo: KnownTo | undefined): Pick<Entry, 'knownTo'> {
  return knownTo ? { knownTo } : {};
}

function refOf({ id, fields, names }: ParsedEntry): EntryRef {
  const shown = names.filter(({ as }: Name) => as === 'shown');
  return { id, name: fields.name, ...(shown.length > 0 ? { shown } : {}) };
}

function lifeOf({ kind, fields }: ParsedEntry): Span {
  const since = kind === 'person' ? fields.born : fields.since;
  const until = kind === 'person' ? fields.died : fields.until;
  return { ...(since ? { since } : {}), ...(until ? { until } : {}) };
}

/** An open stretch is only known to hold on the day the dataset was made. */
function closed<T extends Span>(span: T, edition: PartialDate): T {
  if (span.until !== undefined || span.seen !== undefined) return span;
  // What began after the edition was known to hold on the day it began.
  const { since } = span;
  const seen = since !== undefined && firstDay(since) > firstDay(edition) ? since : edition;
  return { ...span, seen };
}
