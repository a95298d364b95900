import type { LocatorMap as MapFacts } from '../atlas/locator-map';
import type { Card as CardFacts } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { CardFooter, type CardFooterActions } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardTrail, type TrailStep } from './CardTrail';
import { DoubtNote } from './DoubtNote';
import { LaterList } from './LaterList';
import { LocatorMap } from './LocatorMap';
import { type CardMention, matchNote } from './match-note';
import { mayHaveMap } from './may-have-map';
import { type CardNotice, NoticeLine } from './NoticeLine';
import { OwnerLine, ownerOf } from './OwnerLine';
import { RoleLines } from './RoleLines';
import { SidesList } from './SidesList';
import { SourcesList } from './SourcesList';
import { SpellingLine } from './SpellingLine';
import { sourceLinks } from './source-links';
import { Timeline } from './Timeline';

export interface CardProps extends CardFooterActions {
  readonly card: CardFacts;
  /** Undefined until it has been drawn; 'none' for what lies nowhere. */
  readonly map?: MapFacts | 'none' | undefined;
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
  const openEntry = trail.length + 1 < MAX_DEPTH ? onOpenEntry : undefined;
  const note = mention && matchNote(mention, card.name);
  const about = card.about ?? (card.roles.length > 0 ? card.gloss : undefined);
  // Of a place, where it is comes first; of a state or group, what has become of it.
  const where = mayHaveMap(card) && map !== 'none' && <LocatorMap map={map} name={card.name} />;
  const owner = ownerOf(card);
  const sides = card.relations.filter((relation) => relation !== owner);
  return (
    <div class="card" data-kind={card.kind} data-pinned={pinned} data-movable={movable}>
      <CardTrail trail={trail} onBack={onBack} />
      <div class="scroll" key={card.id}>
        <CardHeader card={card} onMove={movable ? on.onMove : undefined} />
        <RoleLines card={card} />
        {note?.unsure && <DoubtNote note={note} />}
        {about && <p class="about">{about}</p>}
        {owner && <OwnerLine name={card.name} owner={owner} onOpenEntry={openEntry} />}
        {card.kind === 'place' && where}
        <Timeline card={card} />
        {card.kind !== 'place' && where}
        <SpellingLine names={card.names} note={note?.unsure ? undefined : note} text={mention?.text} />
        <SidesList relations={sides} inStory={inStory} onOpenEntry={openEntry} />
        <div class="ends">
          <LaterList later={card.later} />
          <SourcesList links={sourceLinks(card)} />
        </div>
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
