import type { CardRelation } from '../dataset/card';
import { type EntryId, RELATION_TYPES, type RelationType } from '../dataset/entry';

/** The relations of one type and direction: one row of the card. */
export interface SideRow {
  readonly type: RelationType;
  readonly side: CardRelation['side'];
  /** Those in the story first. */
  readonly relations: readonly CardRelation[];
}

const MAX_ROWS = 4; // more, and the card is a table

/** Relations as rows, those that touch the story first; at most four. */
export function groupSides(
  relations: readonly CardRelation[],
  inStory: ReadonlySet<EntryId>,
): readonly SideRow[] {
  const rows = new Map<string, CardRelation[]>();
  for (const relation of relations) {
    const key = `${relation.type} ${relation.side}`;
    const row = rows.get(key);
    if (row) row.push(relation);
    else rows.set(key, [relation]);
  }
  const isIn = ({ entry }: CardRelation) => inStory.has(entry);
  return [...rows.values()]
    .map((row) => [...row.filter(isIn), ...row.filter((relation) => !isIn(relation))])
    .sort((a, b) => rank(a, isIn) - rank(b, isIn))
    .slice(0, MAX_ROWS)
    .flatMap((row) => (row[0] ? [{ type: row[0].type, side: row[0].side, relations: row }] : []));
}

function rank(row: readonly CardRelation[], isIn: (relation: CardRelation) => boolean): number {
  const [first] = row;
  if (!first) return Number.POSITIVE_INFINITY;
  return (isIn(first) ? 0 : RELATION_TYPES.length) + RELATION_TYPES.indexOf(first.type);
}
