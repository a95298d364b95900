import type { Card } from '../dataset/card';

/** Whether room is kept for a map: for what lies somewhere, and for who is at home in one country. */
export function mayHaveMap({ kind, at, country }: Pick<Card, 'kind' | 'at' | 'country'>): boolean {
  if (kind === 'state') return true;
  if (kind === 'place') return at !== undefined || country !== undefined;
  return kind === 'group' && country !== undefined;
}
