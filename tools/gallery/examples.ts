import type { CardMention } from '../../components/match-note';
import type { CardNotice } from '../../components/NoticeLine';
import type { Card } from '../../dataset/card';
import type { EntryId } from '../../dataset/entry';
import { OTHERS } from './examples-others';
import { PEOPLE } from './examples-people';
import { POWERS } from './examples-powers';

/** A card in a state worth looking at. */
export interface Example {
  readonly title: string;
  readonly card: Card;
  readonly mention?: CardMention;
  readonly trail?: readonly { readonly id: EntryId; readonly name: string }[];
  readonly pinned?: boolean;
  readonly notice?: CardNotice;
}

/** Named by the story that the examples stand around. */
export const IN_STORY: ReadonlySet<EntryId> = new Set<EntryId>([
  'person/fouad-massoum',
  'person/haider-al-abadi',
  'group/islamic-state',
  'state/iran',
  'state/iraq',
  'state/syria',
  'state/united-states',
]);

export const EXAMPLES: readonly Example[] = [...PEOPLE, ...POWERS, ...OTHERS];
