import type { EntryId } from '../dataset/entry';
import { en } from '../locales/en';
import { ControlIcon } from './ControlIcon';

/** A card that was open before this one was opened from it. */
export interface TrailStep {
  readonly id: EntryId;
  readonly name: string;
}

interface CardTrailProps {
  readonly trail: readonly TrailStep[];
  readonly onBack: () => void;
}

/** The way back from a card that was opened from another. */
export function CardTrail({ trail, onBack }: CardTrailProps) {
  const last = trail.at(-1);
  if (!last) return null;
  return (
    <div class="trail">
      <button type="button" class="back" aria-label={en.card.back(last.name)} onClick={onBack}>
        <ControlIcon icon="previous" />
        <bdi>{last.name}</bdi>
      </button>
    </div>
  );
}
