import type { EntryId, Kind, KnownTo, RelationType } from './entry';
import type { Day, PartialDate } from './partial-date';

/**
 * How sure the dataset is that something holds on the card's date.
 * - `yes`: the date lies inside the stretch.
 * - `perhaps`: the stretch begins or ends in a month or year that the date lies in.
 * - `last-recorded`: the stretch is open, and the date is later than the day it was last known to hold.
 */
export type Certainty = 'yes' | 'perhaps' | 'last-recorded';

/** An office or state of affairs, placed against the card's date. */
export interface CardRole {
  readonly text: string;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly certainty: Certainty;
  /** Only with `last-recorded`: the date it was last known to hold. */
  readonly recorded?: PartialDate;
}

/**
 * Something after the card's date. `text` is the office or state of affairs that began or ended, what happened
 * (past tense), or the new name.
 */
export interface LaterFact {
  readonly on: PartialDate;
  readonly type: 'began' | 'ended' | 'happened' | 'renamed' | 'died' | 'ceased';
  readonly text: string;
  /** Only with `began`: when that ended in turn. */
  readonly until?: PartialDate;
}

/** A relation that holds on the card's date, seen from the card's entry. */
export interface CardRelation {
  readonly type: RelationType;
  /** `from`: the card's entry is the subject ('backs'); `to`: it is the object ('backed by'). */
  readonly side: 'from' | 'to';
  readonly entry: EntryId;
  readonly name: string;
  readonly kind: Kind;
  readonly certainty: Certainty;
}

/** A name that something no longer goes by. */
export interface PastName {
  readonly text: string;
  readonly since?: PartialDate;
  readonly until: PartialDate;
}

/** An entry drawn for one date: all that the card shows, with no words of the interface in it. */
export interface Card {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly date: Day;
  /** The name shown on that date. */
  readonly name: string;
  readonly gloss: string;
  /** The name of the state it belongs to, on that date. */
  readonly country?: string;
  /** What it is on that date, the most telling first. */
  readonly roles: readonly CardRole[];
  /** What it was before that date, the latest first. */
  readonly past: readonly CardRole[];
  /** Two sentences for that date, where the dataset has them. */
  readonly about?: string;
  readonly life: { readonly since?: PartialDate; readonly until?: PartialDate };
  /** Names it was shown under before that date, in order of time. */
  readonly pastNames?: readonly PastName[];
  /** Since when it is shown under the name of that date, where it had another before. */
  readonly namedSince?: PartialDate;
  /** Other names in use on that date, the name shown left out. */
  readonly names: readonly string[];
  readonly relations: readonly CardRelation[];
  /** What came after that date, in order of time. */
  readonly later: readonly LaterFact[];
  readonly at?: readonly [number, number];
  /** Who needs no explanation of it. */
  readonly knownTo?: KnownTo;
  readonly wikidata?: string;
  readonly wikipedia?: string;
  readonly sources: readonly string[];
}
