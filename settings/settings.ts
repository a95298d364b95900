import { type EntryId, KINDS, type Kind } from '../dataset/entry';

/**
 * How many mentions of an entry are marked. `first`: the first; `screen`: one in each window's height of text;
 * `every`: all of them.
 */
export const DENSITIES = ['first', 'screen', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** How soon a card opens under a pointer that rests. `click`: not before the reader clicks. */
export const DELAYS = ['quick', 'normal', 'slow', 'click'] as const;
export type Delay = (typeof DELAYS)[number];

/** Who reads: a newcomer has everything marked, a specialist nothing that is known to all who follow the news closely. */
export const LEVELS = ['newcomer', 'follower', 'specialist'] as const;
export type Level = (typeof LEVELS)[number];

/** `page`: cards are as light or dark as the page, and the extension's own pages as the system. */
export const LOOKS = ['page', 'light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** An entry that the reader knows: it is marked nowhere. */
export interface Known {
  readonly id: EntryId;
  /** As the card had it, for the list of what is known. */
  readonly name: string;
}

/** Words that do not stand for this entry, as the reader saw. */
export interface Never extends Known {
  /** As the story had them. */
  readonly text: string;
}

/** What the reader chose. */
export interface Settings {
  readonly enabled: boolean;
  readonly density: Density;
  readonly delay: Delay;
  readonly level: Level;
  readonly look: Look;
  readonly hiddenKinds: readonly Kind[];
  /** Host names on which Dateline is off. */
  readonly pausedHosts: readonly string[];
  /** The latest last. */
  readonly known: readonly Known[];
  readonly never: readonly Never[];
}

export const DEFAULTS: Settings = {
  enabled: true,
  density: 'first',
  delay: 'normal',
  level: 'newcomer',
  look: 'page',
  hiddenKinds: [],
  pausedHosts: [],
  known: [],
  never: [],
};

/** What was never chosen has its default, so that a later version can change it; so has what this one can't read. */
export function withDefaults(stored: unknown): Settings {
  const chosen = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const one = <T>(key: keyof Settings, among: readonly T[], otherwise: T) =>
    among.includes(chosen[key] as T) ? (chosen[key] as T) : otherwise;
  const list = <T>(key: keyof Settings, isOne: (item: unknown) => boolean): readonly T[] =>
    Array.isArray(chosen[key]) ? (chosen[key].filter(isOne) as T[]) : [];
  return {
    enabled: one('enabled', [true, false], DEFAULTS.enabled),
    density: one('density', DENSITIES, DEFAULTS.density),
    delay: one('delay', DELAYS, DEFAULTS.delay),
    level: one('level', LEVELS, DEFAULTS.level),
    look: one('look', LOOKS, DEFAULTS.look),
    hiddenKinds: list('hiddenKinds', (kind) => KINDS.includes(kind as Kind)),
    pausedHosts: list('pausedHosts', isText),
    known: list('known', isKnown),
    never: list('never', (item) => isKnown(item) && isText((item as Partial<Never>).text)),
  };
}

/** Whether Dateline is on for pages of a host. */
export function isOnFor({ enabled, pausedHosts }: Settings, host: string): boolean {
  return enabled && !pausedHosts.includes(host);
}

function isKnown(item: unknown): boolean {
  const { id, name } = (item ?? {}) as Partial<Known>;
  return isText(id) && isText(name);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
