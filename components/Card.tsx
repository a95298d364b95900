import type { Card as CardFacts } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { CardBody, type CardMap } from './CardBody';
import { CardFooter, type CardFooterActions } from './CardFooter';
import { CardTrail, type TrailStep } from './CardTrail';
import { type CardMention, matchNote } from './match-note';
import { type CardNotice, NoticeLine } from './NoticeLine';

export interface CardProps extends CardFooterActions {
  readonly card: CardFacts;
  readonly map?: CardMap;
  /** Left out on a card that was opened from another card. */
  readonly mention?: CardMention | undefined;
  /** The cards this one was opened from, the first opened first. */
  readonly trail: readonly TrailStep[];
  readonly inStory: ReadonlySet<EntryId>;
  readonly pinned: boolean;
  /** The reader may move it: by its head, or with the arrow keys on its handle. */
  readonly movable?: boolean;
  /** What the reader just did with the entry. */
  readonly notice?: CardNotice | undefined;
  readonly onOpenEntry: (entry: EntryId) => void;
  readonly onBack: () => void;
  readonly onUndo: () => void;
}

const MAX_DEPTH = 3; // cards: further in, nobody knows where they came from

/** The card: an entry explained as of the story's date. */
export function Card({
  card,
  map,
  mention,
  trail,
  inStory,
  pinned,
  movable = false,
  notice,
  onOpenEntry,
  onBack,
  onUndo,
  ...on
}: CardProps) {
  return (
    <div class="card" data-kind={card.kind} data-pinned={pinned} data-movable={movable}>
      <CardTrail trail={trail} onBack={onBack} />
      <div class="scroll" key={card.id}>
        <CardBody
          card={card}
          map={map}
          inStory={inStory}
          note={mention && matchNote(mention, card.name)}
          text={mention?.text}
          onOpenEntry={trail.length + 1 < MAX_DEPTH ? onOpenEntry : undefined}
          onMove={movable ? on.onMove : undefined}
        />
      </div>
      {notice && <NoticeLine notice={notice} onUndo={onUndo} />}
      <CardFooter
        name={card.name}
        position={mention?.position}
        text={mention?.text}
        inStory={inStory.has(card.id)}
        pinned={pinned}
        movable={movable}
        {...on}
      />
    </div>
  );
}
