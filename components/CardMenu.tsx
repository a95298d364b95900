import { en } from '../locales/en';
import { ControlIcon } from './ControlIcon';

/** What the reader can say of the entry, or take from the card. */
export interface CardMenuActions {
  /** Quiet everywhere from now on. */
  readonly onKnow: () => void;
  /** Never this entry for these words. Left out on a card that was opened from another: it has no words. */
  readonly onNever?: (() => void) | undefined;
  /** The card as text, with its sources. */
  readonly onCopy: () => void;
  readonly onSettings: () => void;
}

interface CardMenuProps extends CardMenuActions {
  readonly id: string;
  readonly name: string;
  /** What the story says; undefined on a card that was opened from another. */
  readonly text: string | undefined;
  readonly onDone: () => void;
}

/** Further actions, unfolded above the card's foot. */
export function CardMenu({ id, name, text, onDone, ...on }: CardMenuProps) {
  const then = (act: () => void) => () => {
    act();
    onDone();
  };
  return (
    <ul class="card-menu" id={id}>
      <MenuItem icon="known" label={en.card.know} hint={en.card.knowHint(name)} onAct={then(on.onKnow)} />
      {on.onNever && text && (
        <MenuItem
          icon="never"
          label={en.card.never}
          hint={en.card.neverHint(text)}
          onAct={then(on.onNever)}
        />
      )}
      <MenuItem icon="copy" label={en.card.copy} hint={en.card.copyHint} onAct={then(on.onCopy)} />
      <MenuItem
        icon="settings"
        label={en.card.settings}
        hint={en.card.settingsHint}
        onAct={then(on.onSettings)}
      />
    </ul>
  );
}

interface MenuItemProps {
  readonly icon: 'known' | 'never' | 'copy' | 'settings';
  readonly label: string;
  readonly hint: string;
  readonly onAct: () => void;
}

function MenuItem({ icon, label, hint, onAct }: MenuItemProps) {
  return (
    <li>
      <button type="button" class="menu-item" onClick={onAct}>
        <ControlIcon icon={icon} />
        <span class="menu-label">{label}</span> <span class="menu-hint">{hint}</span>
      </button>
    </li>
  );
}
