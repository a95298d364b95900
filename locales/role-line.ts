import type { Card } from '../dataset/card';
import { lifeSpan, pastSpan } from './role-span';

/** A card in one line, for lists: the role on its date, else a past office with its years, else the gloss. */
export function roleLine(card: Card): string {
  const [role] = card.roles;
  if (role) return role.text;
  const [past] = card.past;
  const end = lifeSpan(card);
  if (past) return joined(`${past.text} ${pastSpan(past, card.date)}`.trim(), end);
  return joined(card.gloss, end);
}

function joined(line: string, end: string | undefined): string {
  return end ? `${line}, ${end}` : line;
}
