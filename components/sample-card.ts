import type { Card } from '../dataset/card';
import type { CardFooterActions } from './CardFooter';
import type { CardMention } from './match-note';

/** A card of 15 September 2014 with nothing on it but `parts`; for tests and the gallery. */
export function sampleCard(parts: Pick<Card, 'id' | 'kind' | 'name' | 'gloss'> & Partial<Card>): Card {
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

export function sampleMention(text: string, parts: Partial<CardMention> = {}): CardMention {
  return { how: 'name', text, confidence: 1, position: { index: 1, count: 3 }, ...parts };
}

const nothing = () => {};

/** What a reader can do with a card, none of it with any effect. */
export const NO_CARD_ACTIONS = {
  onPrevious: nothing,
  onNext: nothing,
  onPin: nothing,
  onMove: nothing,
  onClose: nothing,
  onKnow: nothing,
  onNever: nothing,
  onCopy: nothing,
  onSettings: nothing,
  onOpenEntry: nothing,
  onBack: nothing,
  onUndo: nothing,
} satisfies CardFooterActions & Record<string, () => void>;
