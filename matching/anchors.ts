import { type EntryTable, NO_ENTRY } from './entry-table';

/** Where an entry is named. */
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
  /** Somebody else with the surname of these entries is named there. */
  addStranger(bearers: readonly number[], flow: number, start: number): void;
  hasStranger(entry: number): boolean;
  /** Before a second reading of the story, which meets them in their places again. */
  forgetStrangers(): void;
  /** Mentions of the country and of what belongs to it. */
  countryWeight(country: number): number;
  /** Whether the flow names the country or what belongs to it. */
  isInFlow(country: number, flow: number): boolean;
  /** Whether the story is about the country: no other is named twice as often. */
  isMainCountry(country: number): boolean;
  /**
   * The one of these entries named last before a place, else first after it; undefined if none is named, or a
   * stranger is the last.
   */
  nearest(
    entries: readonly number[],
    flow: number,
    start: number,
  ): { readonly entry: number; readonly before: boolean } | undefined;
}

/** Makes an empty set of anchors. */
export function createAnchors(table: EntryTable): Anchors {
  const places = new Map<number, Place[]>();
  const strangers = new Map<number, Place>();
  const countries = new Map<number, number>();
  const countriesOfFlows = new Map<number, Set<number>>();
  let heaviest = 0;
  const weightOf = (country: number) => (country === NO_ENTRY ? 0 : (countries.get(country) ?? 0));

  return {
    add(entry, flow, start) {
      const list = places.get(entry);
      if (list) insert(list, { flow, start });
      else places.set(entry, [{ flow, start }]);
      const country = table.kindOf(entry) === 'state' ? entry : table.countryOf(entry);
      if (country === NO_ENTRY) return;
      countries.set(country, weightOf(country) + 1);
      heaviest = Math.max(heaviest, weightOf(country));
      const named = countriesOfFlows.get(flow);
      if (named) named.add(country);
      else countriesOfFlows.set(flow, new Set([country]));
    },
    has: (entry) => places.has(entry),
    addStranger(bearers, flow, start) {
      for (const bearer of bearers) strangers.set(bearer, { flow, start });
    },
    hasStranger: (entry) => strangers.has(entry),
    forgetStrangers: () => strangers.clear(),
    countryWeight: weightOf,
    isInFlow: (country, flow) => countriesOfFlows.get(flow)?.has(country) ?? false,
    isMainCountry: (country) => weightOf(country) * 2 > heaviest,
    nearest(entries, flow, start) {
      const here = { flow, start };
      let before: { entry: number; place: Place } | undefined;
      let after: { entry: number; place: Place } | undefined;
      for (const entry of entries) {
        const list = places.get(entry) ?? [];
        const next = countBefore(list, here);
        const last = list[next - 1];
        const first = list[next];
        if (last && (!before || isBefore(before.place, last))) before = { entry, place: last };
        if (first && (!after || isBefore(first, after.place))) after = { entry, place: first };
      }
      const stranger = entries.map((entry) => strangers.get(entry)).find((place) => place !== undefined);
      if (stranger && (!before || isBefore(before.place, stranger))) return undefined;
      if (before) return { entry: before.entry, before: true };
      return after && { entry: after.entry, before: false };
    },
  };
}

function isBefore(a: Place, b: Place): boolean {
  return a.flow < b.flow || (a.flow === b.flow && a.start < b.start);
}

/** Places come in order of text but for those of near names, which are few. */
function insert(list: Place[], place: Place): void {
  let at = list.length;
  while (at > 0 && isBefore(place, list[at - 1] as Place)) at--;
  list.splice(at, 0, place);
}

/** How many places of a list in order of text lie before one. */
function countBefore(list: readonly Place[], here: Place): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Place, here)) low = middle + 1;
    else high = middle;
  }
  return low;
}
