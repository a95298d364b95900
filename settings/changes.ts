import type { Kind } from '../dataset/entry';
import { isSame } from './is-same';
import type { Known, Never, Settings } from './settings';

/** What the reader changed, from the choices as they stand when it is stored: two pages may be open. */
export type Change = (settings: Settings) => Partial<Settings>;

export function kindMarked(kind: Kind, marked: boolean): Change {
  return ({ hiddenKinds }) => ({ hiddenKinds: toggled(hiddenKinds, kind, !marked) });
}

export function hostPaused(host: string, paused: boolean): Change {
  return ({ pausedHosts }) => ({ pausedHosts: toggled(pausedHosts, host, paused) });
}

/** Marks entries again. */
export function knownRemoved(items: readonly Known[]): Change {
  return ({ known }) => ({ known: known.filter((one) => !items.some(({ id }) => id === one.id)) });
}

/** Marks entries nowhere from now on. */
export function knownAdded(items: readonly Known[]): Change {
  return ({ known }) => ({ known: lastOfEach([...known, ...items], (a, b) => a.id === b.id) });
}

/** Lets the words stand for the entry again. */
export function neverRemoved(items: readonly Never[]): Change {
  return ({ never }) => ({ never: never.filter((one) => !items.some((item) => isSame(item, one))) });
}

/** Lets the words stand for the entry no more. */
export function neverAdded(items: readonly Never[]): Change {
  return ({ never }) => ({ never: lastOfEach([...never, ...items], isSame) });
}

function lastOfEach<T>(list: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  return list.filter((item, at) => list.findLastIndex((other) => same(item, other)) === at);
}

function toggled<T>(list: readonly T[], item: T, included: boolean): readonly T[] {
  const rest = list.filter((other) => other !== item);
  return included ? [...rest, item] : rest;
}
