import { en } from '../locales/en';
import { ControlIcon } from './ControlIcon';
import type { CardMention } from './match-note';

type MentionStepsProps = CardMention['position'] & {
  readonly name: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
};

/** '3 of 24', and the ways to the mentions before and after. */
export function MentionSteps({ name, index, count, onPrevious, onNext }: MentionStepsProps) {
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
