import type { CardMention } from '../../components/match-note';
import type { Card } from '../../dataset/card';

/** A card of 15 September 2014, unless `parts` has another date. */
export function exampleCard(parts: Pick<Card, 'id' | 'kind' | 'name' | 'gloss'> & Partial<Card>): Card {
  return {
    date: '2014-09-15',
    roles: [],
    past: [],
    life: {},
    names: [],
    relations: [],
    later: [],
    sources: [],
    ...parts,
  };
}

export function exampleMention(text: string, parts: Partial<CardMention> = {}): CardMention {
  return { how: 'name', text, confidence: 1, position: { index: 1, count: 3 }, ...parts };
}
