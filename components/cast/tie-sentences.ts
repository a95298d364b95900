import type { Certainty } from '../../dataset/card';
import { type EntryId, RELATION_TYPES, type RelationType } from '../../dataset/entry';
import type { ActiveTie } from './active-ties';

/** All that one entry does in one way: 'Iran backs Hezbollah, Hamas and Syria'. */
export interface TieSentence {
  readonly subject: EntryId;
  readonly type: RelationType;
  readonly objects: readonly { readonly id: EntryId; readonly certainty: Certainty }[];
}

/** Ties in sentences. `order` has all entries, whom the story names most first: so come subjects and objects. */
export function tieSentences(ties: readonly ActiveTie[], order: readonly EntryId[]): readonly TieSentence[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (id: EntryId) => rank.get(id) ?? order.length;
  const sentences = new Map<string, TieSentence & { readonly objects: TieSentence['objects'][number][] }>();
  const sorted = [...ties].sort(
    (a, b) =>
      rankOf(a.subject) - rankOf(b.subject) ||
      RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
      rankOf(a.object) - rankOf(b.object),
  );
  for (const { subject, type, object, certainty } of sorted) {
    const key = `${subject} ${type}`;
    const sentence = sentences.get(key);
    if (sentence) sentence.objects.push({ id: object, certainty });
    else sentences.set(key, { subject, type, objects: [{ id: object, certainty }] });
  }
  return [...sentences.values()];
}

/** The sentences that an entry has a part in. */
export function sentencesOf(sentences: readonly TieSentence[], entry: EntryId): readonly TieSentence[] {
  return sentences.filter(
    ({ subject, objects }) => subject === entry || objects.some(({ id }) => id === entry),
  );
}
