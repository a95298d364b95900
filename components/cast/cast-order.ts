import { KINDS, type Kind } from '../../dataset/entry';
import type { CastRow } from './cast-state';

/** Whom the story names most first; of equals, whom it names earlier. */
export function byWeight(cast: readonly CastRow[]): readonly CastRow[] {
  return [...cast].sort((a, b) => b.count - a.count || (a.at[0] ?? 1) - (b.at[0] ?? 1));
}

export interface CastKind {
  readonly kind: Kind;
  readonly rows: readonly CastRow[];
}

/** The cast by kind, each by weight; kinds of which the story names none are left out. */
export function castByKind(cast: readonly CastRow[]): readonly CastKind[] {
  const sorted = byWeight(cast);
  return KINDS.map((kind) => ({ kind, rows: sorted.filter((row) => row.kind === kind) })).filter(
    ({ rows }) => rows.length > 0,
  );
}
