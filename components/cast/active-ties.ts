import type { Certainty } from '../../dataset/card';
import type { EntryId, RelationType } from '../../dataset/entry';
import type { CastTie } from './cast-state';

/** What a tie means for two entries, told apart in the drawing by its line. */
export const TIE_FAMILIES = ['friendly', 'hostile', 'structural'] as const;

export type TieFamily = (typeof TIE_FAMILIES)[number];

/** A tie told from who acts in it: 'led by' is 'leads', from the leader. */
export interface ActiveTie {
  readonly subject: EntryId;
  readonly type: RelationType;
  readonly object: EntryId;
  readonly certainty: Certainty;
}

const FAMILY: Readonly<Record<RelationType, TieFamily>> = {
  backs: 'friendly',
  'allied with': 'friendly',
  'armed by': 'friendly',
  opposes: 'hostile',
  'part of': 'structural',
  'led by': 'structural',
  'split from': 'structural',
  'member of': 'structural',
  'owned by': 'structural',
  'made by': 'structural',
};

const PASSIVE: ReadonlySet<RelationType> = new Set(['led by', 'armed by', 'owned by', 'made by']);

function familyOf({ type }: Pick<ActiveTie, 'type'>): TieFamily {
  return FAMILY[type];
}

/** Whether it holds from either side alike. */
export function isMutual({ type }: Pick<ActiveTie, 'type'>): boolean {
  return type === 'allied with';
}

/** Ties turned to who acts, each once, without ties to itself. */
export function activeTies(ties: readonly CastTie[]): readonly ActiveTie[] {
  const told = new Map<string, ActiveTie>();
  for (const { from, type, to, certainty } of ties) {
    if (from === to) continue;
    const [subject, object] =
      PASSIVE.has(type) || (isMutual({ type }) && from > to) ? [to, from] : [from, to];
    const key = `${subject} ${type} ${object}`;
    if (!told.has(key)) told.set(key, { subject, type, object, certainty });
  }
  return [...told.values()];
}

/** All ties of one family between two entries: one line of the drawing. `a` comes before `b` in order of ids. */
export interface TieLine {
  readonly a: EntryId;
  readonly b: EntryId;
  readonly family: TieFamily;
  readonly ties: readonly ActiveTie[];
}

export function tieLines(ties: readonly ActiveTie[]): readonly TieLine[] {
  const lines = new Map<string, TieLine & { readonly ties: ActiveTie[] }>();
  for (const tie of ties) {
    const [a, b] = [tie.subject, tie.object].sort() as [EntryId, EntryId];
    const family = familyOf(tie);
    const key = `${a} ${b} ${family}`;
    const line = lines.get(key);
    if (line) line.ties.push(tie);
    else lines.set(key, { a, b, family, ties: [tie] });
  }
  return [...lines.values()];
}
