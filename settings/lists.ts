import type { EntryId } from '../dataset/entry';
import type { Known, Never, Settings } from './settings';

/** The change that quiets an entry everywhere. */
export function nowKnown({ known }: Settings, { id, name }: Known): Pick<Settings, 'known'> {
  return { known: [...known.filter((other) => other.id !== id), { id, name }] };
}

/** The change that marks it again. */
export function noLongerKnown({ known }: Settings, id: EntryId): Pick<Settings, 'known'> {
  return { known: known.filter((other) => other.id !== id) };
}

/** The change by which these words stand for this entry no more. */
export function nowNever({ never }: Settings, { id, name, text }: Never): Pick<Settings, 'never'> {
  return { never: [...never.filter((other) => !isSame(other, { id, text })), { id, name, text }] };
}

/** The change that takes that back. */
export function noLongerNever(
  { never }: Settings,
  denied: Pick<Never, 'id' | 'text'>,
): Pick<Settings, 'never'> {
  return { never: never.filter((other) => !isSame(other, denied)) };
}

/** Whether two are about one entry and the same words: a headline's capitals make no other name. */
export function isSame(a: Pick<Never, 'id' | 'text'>, b: Pick<Never, 'id' | 'text'>): boolean {
  return a.id === b.id && folded(a.text) === folded(b.text);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
