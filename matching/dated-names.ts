import type { Name } from '../dataset/entry';
import { beginOf, endOf } from './day-number';
import { entryOf, NOTHING, nameUseOf, type Sense, withEntry } from './sense';

/**
 * Names that are an entry's for a while only: 'George Bush' was the father until 2001 and has been the son since,
 * 'Congo' is what Zaire has been called since 1997. In the index their senses have numbers from the last entry's on,
 * and these columns tell whose name that is, and when. Days are counted from 1 January 1970.
 */
export interface DatedNameSections {
  readonly datedEntry: Uint32Array;
  readonly datedSince: Int32Array;
  readonly datedUntil: Int32Array;
}

/** Numbers dated names as they are packed; `entries` is how many entries there are. */
export function createDatedNames(entries: number) {
  const numbers = new Map<string, number>();
  const owners: number[] = [];
  const since: number[] = [];
  const until: number[] = [];
  return {
    /** The number that stands for the entry in senses of the name. */
    numberFor(name: Name, entry: number): number {
      if (name.since === undefined && name.until === undefined) return entry;
      const span = [entry, beginOf(name), endOf(name)] as const;
      const known = numbers.get(span.join(' '));
      if (known !== undefined) return known;
      const number = entries + owners.length;
      numbers.set(span.join(' '), number);
      owners.push(span[0]);
      since.push(span[1]);
      until.push(span[2]);
      return number;
    },
    pack: (): DatedNameSections => ({
      datedEntry: Uint32Array.from(owners),
      datedSince: Int32Array.from(since),
      datedUntil: Int32Array.from(until),
    }),
  };
}

/**
 * Makes the reader of senses for stories of one day: what a name's senses are on it, entries by their own numbers. A name
 * out of its time stands for its entry still where nobody else has it: stories speak of Zaire long after. Acronyms and
 * weak names that were not yet in use stand for nothing.
 */
export function readSensesOn(
  { datedEntry, datedSince, datedUntil }: DatedNameSections,
  entries: number,
  day: number,
): (senses: readonly Sense[]) => readonly Sense[] {
  const isDated = (sense: Sense) => entryOf(sense) >= entries && entryOf(sense) !== NOTHING;
  return (senses) => {
    if (!senses.some(isDated)) return senses;
    const live: Sense[] = [];
    const past: Sense[] = [];
    const future: Sense[] = [];
    for (const sense of senses) {
      if (!isDated(sense)) live.push(sense);
      else {
        const name = entryOf(sense) - entries;
        const own = withEntry(sense, datedEntry[name] as number);
        if (day < (datedSince[name] as number)) {
          const use = nameUseOf(sense);
          if (use !== 'acronym' && use !== 'weak') future.push(own);
        } else if (day < (datedUntil[name] as number)) live.push(own);
        else past.push(own);
      }
    }
    return [live, past, future].find((list) => list.length > 0) ?? [];
  };
}
