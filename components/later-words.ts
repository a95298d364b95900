import type { LaterFact } from '../dataset/card';
import { en } from '../locales/en';

/** When something came after the card's date: 'From 8 September 2014 to 25 October 2018'. */
export function laterWhen({ type, on, until }: LaterFact): string {
  if (type === 'began') return en.later.whenFrom(on, until);
  return type === 'ended' ? en.later.whenUntil(on) : en.later.when(on);
}

/** What came after the card's date. */
export function laterText({ type, text }: LaterFact): string {
  switch (type) {
    case 'began':
    case 'ended':
      return text;
    case 'renamed':
      return `${en.later.renamed} ${text}`;
    case 'happened':
      return en.later.happened(text);
    case 'died':
      return en.later.died;
    case 'ceased':
      return en.later.ceased;
  }
}

/** Those worth telling: 'Killed in a raid' and 'Died' on the same day are one fact. */
export function laterFacts(later: readonly LaterFact[]): readonly LaterFact[] {
  return later.filter(
    (fact) =>
      (fact.type !== 'died' && fact.type !== 'ceased') ||
      !later.some(({ type, on }) => type === 'happened' && on === fact.on),
  );
}
