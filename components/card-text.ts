import type { Card } from '../dataset/card';
import { en } from '../locales/en';
import { formatDate } from '../locales/format-date';
import { lifeSpan, pastSpan, roleSpan } from '../locales/role-span';
import { laterFacts, laterText, laterWhen } from './later-words';
import { sourceLinks } from './source-links';

/** The card as plain text, to be pasted elsewhere: what it says, for which day, and from where. */
export function cardText(card: Card): string {
  const { name, kind, country, date, gloss, roles, past, about, relations } = card;
  const facts = laterFacts(card.later);
  const life = lifeSpan(card);
  const lines = [
    name,
    `${[en.kinds[kind].one, country === name ? undefined : country].filter(Boolean).join(', ')}, ${en.asOf} ${formatDate(date)}`,
    ...(roles.length > 0
      ? roles.map((role) => joined(role.text, roleSpan(role, date)))
      : [gloss, ...past.map((role) => joined(role.text, pastSpan(role, date)))]),
    life ?? '',
    about ?? '',
    ...relations.map(({ type, side, name: other }) => `${en.relations[type][side]} ${other}`),
    ...(facts.length > 0 ? [`${en.later.title}:`] : []),
    ...facts.map((fact) => `- ${laterWhen(fact)}: ${laterText(fact)}`),
    `${en.sources.title}: ${sourceLinks(card)
      .map(({ href }) => href)
      .join(' ')}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function joined(text: string, span: string): string {
  return [text, span].filter(Boolean).join(', ');
}
