import type { Card as CardFacts } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardTrail, type TrailStep } from './CardTrail';
import { DoubtNote } from './DoubtNote';
import { LaterList } from './LaterList';
import { type CardMention, matchNote } from './match-note';
import { RoleLines } from './RoleLines';
import { SidesList } from './SidesList';
import { SourcesList } from './SourcesList';
import { SpellingLine } from './SpellingLine';
import { sourceLinks } from './source-links';
import { Timeline } from './Timeline';

export interface CardProps {
  readonly card: CardFacts;
  /** Left out on a card that was opened from another card. */
  readonly mention?: CardMention | undefined;
  /** The cards this one was opened from, the first opened first. */
  readonly trail: readonly TrailStep[];
  readonly inStory: ReadonlySet<EntryId>;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onOpenEntry: (entry: EntryId) => void;
  readonly onBack: () => void;
}

const MAX_DEPTH = 3; // cards: further in, nobody knows where they came from

/** The card: an entry explained as of the story's date. */
export function Card({ card, mention, trail, inStory, pinned, ...on }: CardProps) {
  const openEntry = trail.length + 1 < MAX_DEPTH ? on.onOpenEntry : undefined;
  const note = mention && matchNote(mention, card.name);
  const about = card.about ?? (card.roles.length > 0 ? card.gloss : undefined);
  return (
    <div class="card" data-kind={card.kind} data-pinned={pinned}>
      <CardTrail trail={trail} onBack={on.onBack} />
      <div class="scroll" key={card.id}>
        <CardHeader card={card} />
        <RoleLines card={card} />
        {note?.unsure && <DoubtNote note={note} />}
        {about && <p class="about">{about}</p>}
        <Timeline card={card} />
        <SpellingLine names={card.names} note={note?.unsure ? undefined : note} text={mention?.text} />
        <SidesList relations={card.relations} inStory={inStory} onOpenEntry={openEntry} />
        <div class="ends">
          <LaterList later={card.later} />
          <SourcesList links={sourceLinks(card)} />
        </div>
      </div>
      <CardFooter
        name={card.name}
        position={mention?.position}
        inStory={inStory.has(card.id)}
        pinned={pinned}
        onPrevious={on.onPrevious}
        onNext={on.onNext}
        onPin={on.onPin}
        onClose={on.onClose}
      />
    </div>
  );
}
