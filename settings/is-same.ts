import type { Never } from './settings';

/** Whether two are about one entry and the same words: a headline's capitals make no other name. */
export function isSame(a: Pick<Never, 'id' | 'text'>, b: Pick<Never, 'id' | 'text'>): boolean {
  return a.id === b.id && folded(a.text) === folded(b.text);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
