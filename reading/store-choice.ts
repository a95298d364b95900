import { changeSettings } from '../browser/settings';
import { type Change, knownAdded, knownRemoved, neverAdded, neverRemoved } from '../settings/changes';
import type { Never } from '../settings/settings';

/** What the reader says of an entry in its card, and may take back there. */
export interface CardChoice {
  /** `known`: marked nowhere from now on. `never`: these words do not stand for it. */
  readonly type: 'known' | 'never';
  /** The entry, and what the story says. */
  readonly entry: Never;
  readonly undo: boolean;
}

/** Stores a choice, or takes it back. */
export async function storeChoice(choice: CardChoice): Promise<void> {
  await changeSettings(changeOf(choice));
}

function changeOf({ type, entry: { id, name, text }, undo }: CardChoice): Change {
  if (type === 'known') return (undo ? knownRemoved : knownAdded)([{ id, name }]);
  return (undo ? neverRemoved : neverAdded)([{ id, name, text }]);
}
