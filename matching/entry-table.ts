import { type Entry, type EntryId, KINDS, type Kind } from '../dataset/entry';
import { HEADS_RANK, officeRank } from '../dataset/office-rank';
import { beginOf, EVER, endOf } from './day-number';
import { packStretches, startOf } from './stretches';
import { createWithin } from './within';

/** Entry number that stands for none. */
export const NO_ENTRY = 0xffffffff;

/** What resolution must know of each entry, as columns. Days are counted from 1 January 1970. */
export interface EntrySections {
  readonly kind: Uint8Array;
  /** Number of the state it belongs to. */
  readonly country: Uint32Array;
  /** For a place that is a capital: number of the state or union whose government it may stand for. */
  readonly capitalOf: Uint32Array;
  /** Number of what it is part of: of the Security Council, the United Nations; of Cincinnati, Ohio. */
  readonly partOf: Uint32Array;
  readonly bornOn: Int32Array;
  readonly endedOn: Int32Array;
  /** How many offices each entry has; they lie one after another. See stretches.ts. */
  readonly officeCounts: Uint8Array;
  readonly officeStarts: Uint32Array;
  readonly officeSince: Int32Array;
  readonly officeUntil: Int32Array;
  /** 1 for the offices whose holder stories name by surname alone: heads of state and government. */
  readonly officeIsHigh: Uint8Array;
  /** Length of each entry's id, and the ids one after another, in ASCII. */
  readonly idLengths: Uint8Array;
  readonly idStarts: Uint32Array;
  readonly ids: Uint8Array;
}

/**
 * The order in which entries are packed: those with sentences first, and each of the two parts by country and gloss. A
 * story names what is of a few countries, so its cards lie in few files; and like beside like packs into a seventh less.
 */
export function packingOrder(entries: readonly Entry[]): Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: orderKey(entry) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ entry }) => entry);
}

function orderKey({ about, kind, id, country, gloss }: Entry): string {
  const state = kind === 'state' ? id : country?.id;
  return [about.length > 0 ? 0 : 1, state ?? '', gloss, id].join('\t');
}

/** Packs entries in the order given, that of {@link packingOrder}: an entry's number is its place there. */
export function packEntries(entries: readonly Entry[]): EntrySections {
  const within = createWithin(entries);
  const numbers = new Map<EntryId, number>(entries.map(({ id }, number) => [id, number]));
  const numberOf = (id: EntryId | undefined) => (id === undefined ? NO_ENTRY : (numbers.get(id) ?? NO_ENTRY));
  const capitalOf = new Uint32Array(entries.length).fill(NO_ENTRY);
  // 'Brussels' is the European Union's before it is Belgium's.
  for (const seat of ['state', 'body'] as const) {
    for (const [number, { kind, capital }] of entries.entries()) {
      const place = kind === seat ? numberOf(capital) : NO_ENTRY;
      if (place !== NO_ENTRY) capitalOf[place] = number;
    }
  }
  // Only people hold offices; a state of affairs of anything else tells nothing about who is meant.
  const offices = entries.map(({ kind, roles }) => (kind === 'person' ? roles : []));
  const officesOf = packStretches(offices.map((roles) => roles.length));
  const idsOf = packStretches(entries.map(({ id }) => id.length));
  const ids = entries.map(({ id }) => id).join('');
  return {
    kind: Uint8Array.from(entries, ({ kind }) => KINDS.indexOf(kind)),
    country: Uint32Array.from(entries, ({ country }) => numberOf(country?.id)),
    capitalOf,
    partOf: Uint32Array.from(entries, (entry) => numberOf(wholeOf(entry) ?? within(entry))),
    bornOn: Int32Array.from(entries, firstDayOf),
    endedOn: Int32Array.from(entries, ({ life }) => endOf(life)),
    officeCounts: officesOf.lengths,
    officeStarts: officesOf.starts,
    officeSince: Int32Array.from(offices.flat(), beginOf),
    officeUntil: Int32Array.from(offices.flat(), endOf),
    officeIsHigh: Uint8Array.from(offices.flat(), ({ text }) => (officeRank(text) <= HEADS_RANK ? 1 : 0)),
    idLengths: idsOf.lengths,
    idStarts: idsOf.starts,
    ids: Uint8Array.from(ids, (char) => char.charCodeAt(0)),
  };
}

function wholeOf({ relations }: Entry): EntryId | undefined {
  return relations.find(({ type, side }) => type === 'part of' && side === 'from')?.other.id;
}

/** Years before the first office in which a man of that name is taken for its later holder. */
const YEARS_UNKNOWN = 15;

/** When it begins to be what stories mean. Of people whose birth the dataset lacks: some years before the first office. */
function firstDayOf({ kind, life, roles }: Entry): number {
  if (kind !== 'person' || life.since !== undefined) return beginOf(life);
  const offices = roles.map(beginOf).filter((day) => day > -EVER);
  return offices.length === 0 ? -EVER : Math.min(...offices) - YEARS_UNKNOWN * 365;
}

/** Answers about entries by number. */
export interface EntryTable {
  /** How many entries there are. */
  readonly size: number;
  idOf(entry: number): EntryId;
  /** The entry's number, remembered once asked for; undefined when the dataset has no such entry. */
  numberOf(id: EntryId): number | undefined;
  kindOf(entry: number): Kind;
  countryOf(entry: number): number;
  capitalOf(entry: number): number;
  partOf(entry: number): number;
  /** Born, founded or begun by that day. Death is no bar: stories name the dead. */
  hasBegun(entry: number, day: number): boolean;
  /** Died or ended before that day. */
  hasEnded(entry: number, day: number): boolean;
  inOffice(entry: number, day: number): boolean;
  /** Is head of state or government. */
  inHighOffice(entry: number, day: number): boolean;
  /** Is head of state or government, or was before. */
  hasHeldHighOffice(entry: number, day: number): boolean;
}

/** Opens the columns; no work is done. */
export function openEntryTable(columns: EntrySections): EntryTable {
  const at = (column: Uint8Array | Uint32Array | Int32Array, entry: number) => column[entry] as number;
  const idsOf = { lengths: columns.idLengths, starts: columns.idStarts };
  const officesOf = { lengths: columns.officeCounts, starts: columns.officeStarts };
  const numbers = new Map<EntryId, number | undefined>();
  function idOf(entry: number): EntryId {
    const from = startOf(idsOf, entry);
    return String.fromCharCode(...columns.ids.subarray(from, from + at(idsOf.lengths, entry))) as EntryId;
  }
  return {
    size: columns.kind.length,
    idOf,
    numberOf(id) {
      if (!numbers.has(id)) numbers.set(id, find(id));
      return numbers.get(id);
    },
    kindOf: (entry) => KINDS[at(columns.kind, entry)] as Kind,
    countryOf: (entry) => at(columns.country, entry),
    capitalOf: (entry) => at(columns.capitalOf, entry),
    partOf: (entry) => at(columns.partOf, entry),
    hasBegun: (entry, day) => at(columns.bornOn, entry) <= day,
    hasEnded: (entry, day) => at(columns.endedOn, entry) <= day,
    inOffice: (entry, day) => holdsOffice(entry, day, false),
    inHighOffice: (entry, day) => holdsOffice(entry, day, true),
    hasHeldHighOffice: (entry, day) => holdsOffice(entry, day, true, true),
  };

  /** Entries are in no order of ids; to go through the lengths of all takes some tens of microseconds. */
  function find(id: EntryId): number | undefined {
    const { idLengths, ids } = columns;
    const isAt = (from: number) => {
      for (let i = id.length - 1; i >= 0; i--) if (ids[from + i] !== id.charCodeAt(i)) return false;
      return true;
    };
    for (let entry = 0, from = 0; entry < idLengths.length; entry++) {
      const length = idLengths[entry] as number;
      if (length === id.length && isAt(from)) return entry;
      from += length;
    }
    return undefined;
  }

  function holdsOffice(entry: number, day: number, high: boolean, past = false): boolean {
    const from = startOf(officesOf, entry);
    for (let i = from; i < from + at(officesOf.lengths, entry); i++) {
      if (high && !at(columns.officeIsHigh, i)) continue;
      if (at(columns.officeSince, i) <= day && (past || day < at(columns.officeUntil, i))) return true;
    }
    return false;
  }
}
