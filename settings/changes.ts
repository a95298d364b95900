import type { Kind } from '../dataset/entry';
import { isSame } from './lists';
import type { Known, Never, Settings } from './settings';

/** What the reader changed, from the choices as they stand when it is stored: two pages may be open. */
export type Change = (settings: Settings) => Partial<Settings>;

export function kindMarked(kind: Kind, marked: boolean): Change {
  return ({ hiddenKinds }) => ({ hiddenKinds: toggled(hiddenKinds, kind, !marked) });
}

export function hostPaused(host: string, paused: boolean): Change {
  return ({ pausedHosts }) => ({ pausedHosts: toggled(pausedHosts, host, paused) });
}

/** Marks again what was known. */
export function knownForgotten(items: readonly Known[]): Change {
  return ({ known }) => ({ known: known.filter((one) => !items.some(({ id }) => id === one.id)) });
}

export function knownRecalled(items: readonly Known[]): Change {
  return ({ known }) => ({ known: lastOfEach([...known, ...items], (a, b) => a.id === b.id) });
}

/** Lets the words stand for the entry again. */
export function neverForgotten(items: readonly Never[]): Change {
  return ({ never }) => ({ never: never.filter((one) => !items.some((item) => isSame(item, one))) });
}

export function neverRecalled(items: readonly Never[]): Change {
  return ({ never }) => ({ never: lastOfEach([...never, ...items], isSame) });
}

function lastOfEach<T>(list: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  return list.filter((item, at) => list.findLastIndex((other) => same(item, other)) === at);
}

function toggled<T>(list: readonly T[], item: T, included: boolean): readonly T[] {
  const rest = list.filter((other) => other !== item);
  return included ? [...rest, item] : rest;
}
