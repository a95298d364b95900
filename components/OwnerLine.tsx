import type { Card, CardRelation } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { en } from '../locales/en';

/** Who owns an agency or broadcaster on the card's date, as far as the dataset knows. */
export function ownerOf({ kind, relations }: Pick<Card, 'kind' | 'relations'>): CardRelation | undefined {
  if (kind !== 'agency') return undefined;
  return relations.find(
    ({ type, side, certainty }) => type === 'owned by' && side === 'from' && certainty !== 'perhaps',
  );
}

interface OwnerLineProps {
  readonly name: string;
  readonly owner: CardRelation;
  readonly onOpenEntry?: ((entry: EntryId) => void) | undefined;
}

/** Who owns the outlet, and what that makes of 'IRNA reported'. */
export function OwnerLine({ name, owner, onOpenEntry }: OwnerLineProps) {
  return (
    <p class="owner" data-kind={owner.kind}>
      {en.owner.ownedBy}{' '}
      {onOpenEntry ? (
        <button type="button" class="side-name" onClick={() => onOpenEntry(owner.entry)}>
          <bdi>{owner.name}</bdi>
        </button>
      ) : (
        <bdi class="side-name">{owner.name}</bdi>
      )}
      {owner.certainty === 'last-recorded' && <small class="certainty"> {en.sides.lastRecorded}</small>}
      {': '}
      {owner.kind === 'state' ? en.owner.state(name) : en.owner.other(name, owner.name)}
    </p>
  );
}
