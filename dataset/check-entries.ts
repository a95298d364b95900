import type { Entry, EntryId, Name, Span } from './entry';
import type { Fault } from './fault';
import { overlap } from './merge-entries';

/** Where an entry is edited: its file, and its line in a table. */
export type PlaceOf = (id: EntryId) => Pick<Fault, 'file' | 'line'>;

/** What can only be seen with all entries in sight: two entries for one thing, two entries that claim one name. */
export function checkEntries(entries: readonly Entry[], placeOf: PlaceOf): Fault[] {
  const faults: FieldFault[] = [
    ...sharedValues(entries, 'wikidata', ({ wikidata }) => wikidata),
    ...sharedValues(entries, 'wikipedia', ({ wikipedia }) => wikipedia),
    ...doubleNames(entries),
    ...entries.flatMap(passageFaults),
  ];
  return faults.map(({ id, field, message }) => ({ ...placeOf(id), field, message }));
}

interface FieldFault {
  readonly id: EntryId;
  readonly field: string;
  readonly message: string;
}

function sharedValues(
  entries: readonly Entry[],
  field: string,
  valueIn: (entry: Entry) => string | undefined,
): FieldFault[] {
  const owners = new Map<string, EntryId>();
  return entries.flatMap((entry) => {
    const value = valueIn(entry);
    const owner = value === undefined ? undefined : owners.get(value);
    if (value !== undefined && !owner) owners.set(value, entry.id);
    return owner
      ? [fault(entry, field, `'${value}' is also that of ${owner}: merge the two, or correct one of them`)]
      : [];
  });
}

/** The same name for two entries of one kind and country at one time: no story can tell them apart. */
function doubleNames(entries: readonly Entry[]): FieldFault[] {
  const owners = new Map<string, { readonly id: EntryId; readonly span: Span }>();
  const faults: FieldFault[] = [];
  for (const entry of entries) {
    const own = new Set<string>();
    // A name of its own that is listed too is listed for what it may be used as.
    const listed = entry.names.some(({ text }) => text === entry.name);
    const names: readonly Name[] = listed ? entry.names : [{ text: entry.name, as: 'full' }, ...entry.names];
    for (const { text, as, ...span } of names) {
      if (as === 'surname' || as === 'weak') continue;
      const key = `${entry.kind} ${entry.country?.id} ${text.toLowerCase()}`;
      if (own.has(key)) continue;
      own.add(key);
      const owner = owners.get(key);
      if (!owner) owners.set(key, { id: entry.id, span });
      else if (overlap(owner.span, span)) {
        const message = `'${text}' is also a name of ${owner.id}: make it weak, or drop it from one`;
        faults.push(fault(entry, 'names', message));
      }
    }
  }
  return faults;
}

/** What reads wrong on a card: the name told twice, and what came after the passage's time. */
function passageFaults(entry: Entry): FieldFault[] {
  return entry.about.flatMap(({ text }, i) => {
    const opens = text.startsWith(entry.name) && !/^[\p{L}\p{N}]/u.test(text.slice(entry.name.length));
    const next = entry.about[i + 1]?.since;
    const lastYear = next === undefined ? Number.POSITIVE_INFINITY : Number(next.slice(0, 4));
    const tellsLater = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => Number(year) > lastYear);
    return [
      ...(opens ? [fault(entry, `about.${i}`, 'begins with the name, which the card prints above it')] : []),
      ...(tellsLater
        ? [fault(entry, `about.${i}`, `tells of a year after ${next}, when the next passage begins`)]
        : []),
    ];
  });
}

function fault({ id }: Entry, field: string, message: string): FieldFault {
  return { id, field, message };
}
