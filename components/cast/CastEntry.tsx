import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../dataset/card';
import type { EntryId } from '../../dataset/entry';
import { castWords } from '../../locales/cast';
import { CardBody, type CardMap } from '../CardBody';
import { CARD_NAME_ID } from '../CardHeader';
import { ControlIcon } from '../ControlIcon';

/** An entry opened inside the panel. */
export interface ShownEntry {
  readonly card: Card;
  readonly map?: CardMap;
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
  return (
    <article class="card cast-entry" data-kind={card.kind} ref={box}>
      <div class="trail">
        <button type="button" class="back" onClick={onBack}>
          <ControlIcon icon="previous" />
          {from === undefined ? castWords.entry.back : castWords.entry.backTo(from)}
        </button>
      </div>
      <CardBody card={card} map={map} inStory={inStory} onOpenEntry={onOpenEntry} />
    </article>
  );
}
