import type { Card } from '../dataset/card';
import { en } from '../locales/en';
import { DateStamp } from './DateStamp';
import { KindIcon } from './KindIcon';
import { type Move, startDrag } from './start-drag';

/** Id of the card's heading, for the dialog around it to be labelled by. */
export const CARD_NAME_ID = 'dateline-card-name';

export interface CardHeaderProps {
  readonly card: Card;
  /** Given where the card can be dragged by its first line. */
  readonly onMove?: Move | undefined;
}

/** Kind and country, the date stamp, and the name: the card's heading, which can take the focus. */
export function CardHeader({ card, onMove }: CardHeaderProps) {
  return (
    <div class="head">
      <p class="head-line" onPointerDown={onMove && ((event) => startDrag(event, onMove))}>
        <span class="kind">
          <KindIcon kind={card.kind} />
          {en.kinds[card.kind].one}
          {card.country && card.country !== card.name && (
            <>
              {' · '}
              <bdi>{card.country}</bdi>
            </>
          )}
        </span>
        <DateStamp date={card.date} />
      </p>
      <h2 class="name" id={CARD_NAME_ID} tabIndex={-1}>
        <bdi>{card.name}</bdi>
      </h2>
    </div>
  );
}
