import type { Entry, EntryId } from '../dataset/entry';

/**
 * Tells of a place the larger place of the same country in which its gloss says it is: of Cincinnati, 'City in Ohio',
 * the state. Undefined where the gloss names none, or two have that name.
 */
export function createWithin(entries: readonly Entry[]): (place: Entry) => EntryId | undefined {
  const byName = new Map<string, EntryId | undefined>();
  for (const { id, kind, name, names, country } of entries) {
    if (kind !== 'place' || !country) continue;
    for (const text of new Set([name, ...names.map(({ text }) => text)])) {
      const key = `${country.id} ${text}`;
      byName.set(key, byName.has(key) && byName.get(key) !== id ? undefined : id);
    }
  }
  return ({ id, kind, gloss, country }) => {
    const larger = kind === 'place' ? /\bin (?:the )?(\p{Lu}.*)$/u.exec(gloss)?.[1] : undefined;
    const found = larger && country ? byName.get(`${country.id} ${larger}`) : undefined;
    return found === id ? undefined : found;
  };
}
