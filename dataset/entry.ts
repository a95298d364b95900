import type { PartialDate } from './partial-date';

/** The kinds of thing Dateline explains; also the folders of `data/glossary/`. */
export const KINDS = [
  'person',
  'group',
  'state',
  'place',
  'body',
  'agency',
  'weapon',
  'event',
  'term',
] as const;

export type Kind = (typeof KINDS)[number];

/** Kind and file name: `person/haider-al-abadi`. Unique, stable, what relations and messages refer to. */
export type EntryId = `${Kind}/${string}`;

/** A stretch of time: from `since` (inclusive) to `until` (exclusive). Missing ends are unknown or open. */
export interface Span {
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  /** Last date on which an open stretch was known to hold, where that is earlier than the dataset's edition. */
  readonly seen?: PartialDate;
}

/** How a name may be used; see data/README.md. `shown` replaces the entry's name while it holds. */
export const NAME_USES = ['full', 'surname', 'acronym', 'demonym', 'shown', 'weak'] as const;

export type NameUse = (typeof NAME_USES)[number];

export interface Name extends Span {
  readonly text: string;
  readonly as: NameUse;
  /** The story must have the very same letters. */
  readonly exactCase?: true;
  /** Kept out of the fuzzy step. */
  readonly fuzzy?: false;
}

/** Something that held for a while: an office of a person, a state of affairs of anything else. */
export interface Role extends Span {
  readonly text: string;
}

/** Something that happened on a day. `text` is lower case and in the past tense: 'killed in a U.S. raid'. */
export interface Moment {
  readonly on: PartialDate;
  readonly text: string;
}

/** Two sentences that are true from `since` until the next passage's. Without `since`: at any earlier date. */
export interface Passage {
  readonly since?: PartialDate;
  readonly text: string;
}

export const RELATION_TYPES = [
  'backs',
  'opposes',
  'part of',
  'led by',
  'split from',
  'armed by',
  'allied with',
  'member of',
  'owned by',
  'made by',
] as const;

export type RelationType = (typeof RELATION_TYPES)[number];

/** A relation as it is edited: one line of data/relations.tsv. */
export interface Relation extends Span {
  readonly from: EntryId;
  readonly type: RelationType;
  readonly to: EntryId;
  /** Address of a page that bears it out. */
  readonly source: string;
  /** The table it stands in, below data/. */
  readonly file: string;
  /** Its line in the file, counted from 1. */
  readonly line: number;
}

/** Another entry, with what a card shows of it. */
export interface EntryRef {
  readonly id: EntryId;
  readonly name: string;
  /** Names shown instead of `name` while they hold. */
  readonly shown?: readonly Name[];
}

/** A relation as an entry holds it: `side` is `from` when the entry is its subject. */
export interface EntryRelation extends Span {
  readonly type: RelationType;
  readonly side: 'from' | 'to';
  readonly other: EntryRef;
}

/** Readers who need no explanation of an entry: all who follow the news, or those who follow it closely. */
export const KNOWN_TO = ['followers', 'specialists'] as const;

export type KnownTo = (typeof KNOWN_TO)[number];

/** One thing Dateline can explain, as the dataset has it: all dates, no date chosen. */
export interface Entry {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly name: string;
  /** A phrase that is true on every date: 'Iraqi Shi'ite politician'. */
  readonly gloss: string;
  readonly wikidata?: string;
  readonly wikipedia?: string;
  /** The state it belongs to. */
  readonly country?: EntryRef;
  /** Place whose name may stand for this state's government. */
  readonly capital?: EntryId;
  /** Latitude and longitude in degrees. */
  readonly at?: readonly [number, number];
  /** Birth and death of a person; beginning and end of anything else. */
  readonly life: Span;
  readonly names: readonly Name[];
  /** Offices of a person; states of affairs of anything else. In order of `since`. */
  readonly roles: readonly Role[];
  readonly moments: readonly Moment[];
  readonly about: readonly Passage[];
  readonly relations: readonly EntryRelation[];
  readonly knownTo?: KnownTo;
  /** Addresses of pages that bear out the dated facts. */
  readonly sources: readonly string[];
}
