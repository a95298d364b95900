import { en } from '../locales/en';
import { ControlIcon } from './ControlIcon';
import type { CardMention } from './match-note';

export interface CardFooterProps {
  readonly name: string;
  /** Of the mention that the card was opened from. */
  readonly position: CardMention['position'] | undefined;
  readonly inStory: boolean;
  readonly pinned: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** The way through the entry's mentions, and what can be done with the card. */
export function CardFooter({ name, position, inStory, pinned, ...on }: CardFooterProps) {
  return (
    <div class="foot">
      {position && position.count > 1 ? (
        <MentionSteps name={name} {...position} onPrevious={on.onPrevious} onNext={on.onNext} />
      ) : (
        <span class="steps-none">{namedWords(position, inStory)}</span>
      )}
      <div class="actions">
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

type MentionStepsProps = CardMention['position'] & Pick<CardFooterProps, 'name' | 'onPrevious' | 'onNext'>;

function MentionSteps({ name, index, count, onPrevious, onNext }: MentionStepsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="steps" role="group" aria-label={en.card.mentions(name)}>
      <StepButton icon="previous" label={en.card.previous} off={index <= 1} onStep={onPrevious} />
      <span class="position" aria-live="polite">
        {en.card.position(index, count)}
      </span>
      <StepButton icon="next" label={en.card.next} off={index >= count} onStep={onNext} />
    </div>
  );
}

interface StepButtonProps {
  readonly icon: 'previous' | 'next';
  readonly label: string;
  readonly off: boolean;
  readonly onStep: () => void;
}

/** Not `disabled` at the end of the row: that would drop the focus of whoever steps by keyboard. */
function StepButton({ icon, label, off, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      class="action"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={off ? undefined : onStep}
    >
      <ControlIcon icon={icon} />
    </button>
  );
}
