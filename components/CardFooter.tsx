import { useRef, useState } from 'preact/hooks';
import { en } from '../locales/en';
import { CardMenu, type CardMenuActions } from './CardMenu';
import { ControlIcon } from './ControlIcon';
import { MentionSteps } from './MentionSteps';
import { MoveHandle } from './MoveHandle';
import type { CardMention } from './match-note';
import type { Move } from './start-drag';

/** What the reader can do with a card. */
export interface CardFooterActions extends CardMenuActions {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onPin: () => void;
  readonly onMove: Move;
  readonly onClose: () => void;
  /** Whether the menu is unfolded; left out where nothing but its button folds it. */
  readonly menuOpen?: boolean;
  readonly onMenu?: (open: boolean) => void;
}

interface CardFooterProps extends CardFooterActions {
  readonly name: string;
  /** Of the mention that the card was opened from. */
  readonly position: CardMention['position'] | undefined;
  /** What the story says there. */
  readonly text: string | undefined;
  readonly inStory: boolean;
  readonly pinned: boolean;
  readonly movable: boolean;
}

const MENU_ID = 'dateline-card-menu';

/** The way through the entry's mentions, and what can be done with the card. */
export function CardFooter({ name, position, text, inStory, pinned, movable, ...on }: CardFooterProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { menuOpen: open = unfolded, onMenu: setOpen = setUnfolded } = on;
  const button = useRef<HTMLButtonElement>(null);
  function fold(): void {
    // What had the focus goes with the menu; it must not fall out of the card.
    button.current?.focus();
    setOpen(false);
  }
  return (
    <div class="foot">
      {open && <CardMenu id={MENU_ID} name={name} text={text} {...on} onDone={fold} />}
      {position && position.count > 1 ? (
        <MentionSteps name={name} {...position} onPrevious={on.onPrevious} onNext={on.onNext} />
      ) : (
        <span class="steps-none">{namedWords(position, inStory)}</span>
      )}
      <div class="actions">
        <button
          ref={button}
          type="button"
          class="action"
          aria-label={en.card.more}
          title={en.card.more}
          aria-expanded={open}
          aria-controls={open ? MENU_ID : undefined}
          onClick={() => setOpen(!open)}
        >
          <ControlIcon icon="more" />
        </button>
        {movable && <MoveHandle onMove={on.onMove} />}
        <button type="button" class="action pin" aria-pressed={pinned} onClick={on.onPin}>
          <ControlIcon icon="pin" />
          {en.card.pin}
        </button>
        <button
          type="button"
          class="action"
          aria-label={en.card.close}
          title={en.card.close}
          onClick={on.onClose}
        >
          <ControlIcon icon="close" />
        </button>
      </div>
    </div>
  );
}

function namedWords(position: CardMention['position'] | undefined, inStory: boolean): string {
  if (position) return en.card.mentionedOnce;
  return inStory ? en.card.mentioned : en.card.notMentioned;
}
