import { useState } from 'preact/hooks';
import type { CardRelation } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { en } from '../locales/en';

interface SideRowProps {
  readonly label: string;
  readonly relations: readonly CardRelation[];
  readonly onOpenEntry?: ((entry: EntryId) => void) | undefined;
}

const MAX_NAMES = 4; // two lines of names; the rest waits behind a button

/** One kind of relation and the names it leads to, each in the colour of its kind. */
export function SideRow({ label, relations, onOpenEntry }: SideRowProps) {
  const [whole, setWhole] = useState(false);
  const shown = whole || relations.length === MAX_NAMES + 1 ? relations : relations.slice(0, MAX_NAMES);
  const hidden = relations.length - shown.length;
  return (
    <div class="side">
      <dt>{label}</dt>
      <dd>
        <ul>
          {shown.map((relation) => (
            <li key={relation.entry} data-kind={relation.kind}>
              <SideName relation={relation} onOpenEntry={onOpenEntry} />
            </li>
          ))}
          {hidden > 0 && (
            <li>
              <button type="button" class="more" onClick={() => setWhole(true)}>
                {en.sides.more(hidden)}
              </button>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}

function SideName({ relation, onOpenEntry }: Pick<SideRowProps, 'onOpenEntry'> & { relation: CardRelation }) {
  const { entry, name, certainty } = relation;
  return (
    <>
      {onOpenEntry ? (
        <button type="button" class="side-name" onClick={() => onOpenEntry(entry)}>
          <bdi>{name}</bdi>
        </button>
      ) : (
        <bdi class="side-name">{name}</bdi>
      )}
      {certainty !== 'yes' && (
        <small class="certainty"> {certainty === 'perhaps' ? en.sides.perhaps : en.sides.lastRecorded}</small>
      )}
    </>
  );
}
