import type { LocatorMap as MapFacts } from '../atlas/locator-map';
import type { Card } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { CardHeader, type CardHeaderProps } from './CardHeader';
import { DoubtNote } from './DoubtNote';
import { LaterList } from './LaterList';
import { LocatorMap } from './LocatorMap';
import type { MatchNote } from './match-note';
import { mayHaveMap } from './may-have-map';
import { OwnerLine, ownerOf } from './OwnerLine';
import { RoleLines } from './RoleLines';
import { SidesList } from './SidesList';
import { SourcesList } from './SourcesList';
import { SpellingLine } from './SpellingLine';
import { sourceLinks } from './source-links';
import { Timeline } from './Timeline';

/** A drawn map; undefined until it has been drawn, 'none' for what lies nowhere. */
export type CardMap = MapFacts | 'none' | undefined;

interface CardBodyProps extends Pick<CardHeaderProps, 'onMove'> {
  readonly card: Card;
  readonly map: CardMap;
  readonly inStory: ReadonlySet<EntryId>;
  /** How the story's words led here; undefined where that is plain, or where it was not the story's words. */
  readonly note?: MatchNote | undefined;
  /** What the story says. */
  readonly text?: string | undefined;
  /** Left out where no further entry may open. */
  readonly onOpenEntry: ((entry: EntryId) => void) | undefined;
}

/** All that is told of an entry as of the story's date: on the page's card, and in the panel beside it. */
export function CardBody({ card, map, inStory, note, text, onOpenEntry, onMove }: CardBodyProps) {
  const about = card.about ?? (card.roles.length > 0 ? card.gloss : undefined);
  const owner = ownerOf(card);
  // Of a place, where it is comes first; of a state or group, what has become of it.
  const where = mayHaveMap(card) && map !== 'none' && <LocatorMap map={map} name={card.name} />;
  return (
    <>
      <CardHeader card={card} onMove={onMove} />
      <RoleLines card={card} />
      {note?.unsure && <DoubtNote note={note} />}
      {about && <p class="about">{about}</p>}
      {owner && <OwnerLine name={card.name} owner={owner} onOpenEntry={onOpenEntry} />}
      {card.kind === 'place' && where}
      <Timeline card={card} />
      {card.kind !== 'place' && where}
      <SpellingLine names={card.names} note={note?.unsure ? undefined : note} text={text} />
      <SidesList
        relations={card.relations.filter((relation) => relation !== owner)}
        inStory={inStory}
        onOpenEntry={onOpenEntry}
      />
      <div class="ends">
        <LaterList later={card.later} />
        <SourcesList links={sourceLinks(card)} />
      </div>
    </>
  );
}
