import { KINDS, type Kind } from '../dataset/entry';
import type { CastMember, KindState } from './popup-state';

export interface CastGroup {
  readonly kind: Kind;
  readonly members: readonly CastMember[];
}

/** The cast by kind, without kinds that are off and without what `filter` is not found in. */
export function castGroups(
  cast: readonly CastMember[],
  kinds: readonly KindState[],
  filter: string,
): readonly CastGroup[] {
  const wanted = folded(filter.trim());
  return KINDS.filter((kind) => kinds.find((state) => state.kind === kind)?.on)
    .map((kind) => ({
      kind,
      members: cast.filter(
        (member) => member.kind === kind && folded(`${member.name} ${member.role}`).includes(wanted),
      ),
    }))
    .filter(({ members }) => members.length > 0);
}

/** Readers type no accents, and the straight apostrophe. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
