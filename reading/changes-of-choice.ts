import { changeSettings } from '../browser/settings';
import { noLongerKnown, noLongerNever, nowKnown, nowNever } from '../settings/lists';
import type { Known, Never } from '../settings/settings';

/** What the reader says of an entry in its card, and may take back there. */
export type CardChoice =
  /** Marked nowhere from now on. */
  | { readonly type: 'known'; readonly entry: Known; readonly undo: boolean }
  /** These words do not stand for it. */
  | { readonly type: 'never'; readonly entry: Never; readonly undo: boolean };

/** Stores a choice, or takes it back. */
export async function changesOfChoice(choice: CardChoice): Promise<void> {
  await changeSettings((settings) => {
    if (choice.type === 'known') {
      return choice.undo ? noLongerKnown(settings, choice.entry.id) : nowKnown(settings, choice.entry);
    }
    return choice.undo ? noLongerNever(settings, choice.entry) : nowNever(settings, choice.entry);
  });
}
