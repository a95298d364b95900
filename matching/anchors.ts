import { type EntryTable, NO_ENTRY } from './entry-table';

/** Where an entry is named beyond doubt. */
interface Place {
  readonly flow: number;
  readonly start: number;
}

/**
 * What a story names beyond doubt, which settles what the rest of it may mean: full names for the surnames after
 * them, countries for whatever belongs to one.
 */
export interface Anchors {
  add(entry: number, flow: number, start: number): void;
  has(entry: number): boolean;
  /** Mentions of the country and of what belongs to it. */
  countryWeight(country: number): number;
  /** Whether the story is about the country: no other is named twice as often. */
  isMainCountry(country: number): boolean;
  /** The one of these entries named last before a place, else first after it; undefined if none is named. */
  nearest(
    entries: readonly number[],
    flow: number,
    start: number,
  ): { entry: number; before: boolean } | undefined;
}

/** Makes an empty set of anchors. */
export function createAnchors(table: EntryTable): Anchors {
  const places = new Map<number, Place[]>();
  const countries = new Map<number, number>();
  let heaviest = 0;

  const isBefore = (a: Place, b: Place) => a.flow < b.flow || (a.flow === b.flow && a.start < b.start);
  const later = (a: Place | undefined, b: Place) => (a && isBefore(b, a) ? a : b);

  const weightOf = (country: number) => (country === NO_ENTRY ? 0 : (countries.get(country) ?? 0));

  return {
    add(entry, flow, start) {
      const list = places.get(entry);
      if (list) list.push({ flow, start });
      else places.set(entry, [{ flow, start }]);
      const country = table.kindOf(entry) === 'state' ? entry : table.countryOf(entry);
      if (country === NO_ENTRY) return;
      countries.set(country, weightOf(country) + 1);
      heaviest = Math.max(heaviest, weightOf(country));
    },
    has: (entry) => places.has(entry),
    countryWeight: weightOf,
    isMainCountry: (country) => weightOf(country) * 2 > heaviest,
    nearest(entries, flow, start) {
      const here = { flow, start };
      let before: { entry: number; place: Place } | undefined;
      let after: { entry: number; place: Place } | undefined;
      for (const entry of entries) {
        for (const place of places.get(entry) ?? []) {
          if (isBefore(place, here)) {
            if (later(before?.place, place) === place) before = { entry, place };
          } else if (!after || isBefore(place, after.place)) {
            after = { entry, place };
          }
        }
      }
      if (before) return { entry: before.entry, before: true };
      return after && { entry: after.entry, before: false };
    },
  };
}
