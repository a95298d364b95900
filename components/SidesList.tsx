import type { CardRelation } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { en } from '../locales/en';
import { groupSides } from './group-sides';
import { SideRow } from './SideRow';

interface SidesListProps {
  readonly relations: readonly CardRelation[];
  readonly inStory: ReadonlySet<EntryId>;
  /** Left out where no further card may open: names are then plain text. */
  readonly onOpenEntry?: ((entry: EntryId) => void) | undefined;
}

/** Who the entry backs, opposes or belongs to on the card's date, those of the story first. */
export function SidesList({ relations, inStory, onOpenEntry }: SidesListProps) {
  const rows = groupSides(relations, inStory);
  if (rows.length === 0) return null;
  return (
    <dl class="sides" aria-label={en.sides.title}>
      {rows.map((row) => (
        <SideRow
          key={`${row.type} ${row.side}`}
          label={en.relations[row.type][row.side]}
          relations={row.relations}
          onOpenEntry={onOpenEntry}
        />
      ))}
    </dl>
  );
}
