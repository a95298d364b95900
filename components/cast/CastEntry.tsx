import { useEffect, useRef } from 'preact/hooks';
import type { LocatorMap as MapFacts } from '../../atlas/locator-map';
import type { Card } from '../../dataset/card';
import type { EntryId } from '../../dataset/entry';
import { castWords } from '../../locales/cast';
import { CARD_NAME_ID, CardHeader } from '../CardHeader';
import { ControlIcon } from '../ControlIcon';
import { LaterList } from '../LaterList';
import { LocatorMap } from '../LocatorMap';
import { mayHaveMap } from '../may-have-map';
import { OwnerLine, ownerOf } from '../OwnerLine';
import { RoleLines } from '../RoleLines';
import { SidesList } from '../SidesList';
import { SourcesList } from '../SourcesList';
import { SpellingLine } from '../SpellingLine';
import { sourceLinks } from '../source-links';
import { Timeline } from '../Timeline';

/** An entry opened inside the panel. */
export interface ShownEntry {
  readonly card: Card;
  /** Undefined until it has been drawn; 'none' for what lies nowhere. */
  readonly map?: MapFacts | 'none' | undefined;
}

export interface CastEntryProps extends ShownEntry {
  /** Name of the entry from which this one was opened; undefined when that was the search. */
  readonly from: string | undefined;
  readonly inStory: ReadonlySet<EntryId>;
  readonly onOpenEntry: (entry: EntryId) => void;
  readonly onBack: () => void;
}

/** An entry that the story does not name, explained inside the panel as of the story's date. */
export function CastEntry({ card, map, from, inStory, onOpenEntry, onBack }: CastEntryProps) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry anew
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(`#${CARD_NAME_ID}`)?.focus();
  }, [card.id]);
  const about = card.about ?? (card.roles.length > 0 ? card.gloss : undefined);
  const owner = ownerOf(card);
  return (
    <article class="card cast-entry" data-kind={card.kind} ref={box}>
      <div class="trail">
        <button type="button" class="back" onClick={onBack}>
          <ControlIcon icon="previous" />
          {from === undefined ? castWords.entry.back : castWords.entry.backTo(from)}
        </button>
      </div>
      <CardHeader card={card} />
      <RoleLines card={card} />
      {about && <p class="about">{about}</p>}
      {owner && <OwnerLine name={card.name} owner={owner} onOpenEntry={onOpenEntry} />}
      <Timeline card={card} />
      {mayHaveMap(card) && map !== 'none' && <LocatorMap map={map} name={card.name} />}
      <SpellingLine names={card.names} note={undefined} text={undefined} />
      <SidesList
        relations={card.relations.filter((relation) => relation !== owner)}
        inStory={inStory}
        onOpenEntry={onOpenEntry}
      />
      <div class="ends">
        <LaterList later={card.later} />
        <SourcesList links={sourceLinks(card)} />
      </div>
    </article>
  );
}
