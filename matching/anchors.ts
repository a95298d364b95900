import { type EntryTable, NO_ENTRY } from './entry-table';
import { lowerBound } from './lower-bound';

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
  /** Whether the story is about the country: no other is named three times as often. */
  isMainCountry(country: number): boolean;
  /**
   * Which of these entries is meant where only what they share is named. The one named in full in this flow or the one
   * before; after that the one the story names most, those that `leads` is true of before others; before any is named,
   * the first to come. Undefined if none is named, or a stranger was just now, or two in one paragraph.
   */
  nearest(
    entries: readonly number[],
    flow: number,
    start: number,
    leads: (entry: number) => boolean,
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
    isMainCountry: (country) => weightOf(country) * MAIN_SHARE > heaviest,
    nearest(entries, flow, start, leads) {
      const here = { flow, start };
      const named = entries.flatMap((entry) => {
        const list = places.get(entry) ?? [];
        const times = countBefore(list, here);
        return list.length === 0 ? [] : [{ entry, times, last: list[times - 1], next: list[times] }];
      });
      const before = named.flatMap(({ last, ...rest }) => (last ? [{ ...rest, last }] : []));
      before.sort((a, b) => (isBefore(a.last, b.last) ? 1 : -1));
      const [latest] = before;
      const stranger = entries.map((entry) => strangers.get(entry)).find((place) => place !== undefined);
      const strangerIsLatest = stranger && (!latest || isBefore(latest.last, stranger));
      if (stranger && strangerIsLatest && (!latest || flow - stranger.flow <= FRESH_FLOWS)) return undefined;
      if (latest) {
        const far = flow - latest.last.flow;
        const others = before.slice(1).some(({ entry }) => leads(entry));
        // Two in one paragraph: nobody can tell, unless one is the head of a state.
        const rivals = before.filter(({ last }) => last.flow === latest.last.flow);
        if (rivals.length > 1 && rivals.filter(({ entry }) => leads(entry)).length !== 1) return undefined;
        // Beside his brothers, a ruler is called by the surname and they by their full names.
        const fresh = !strangerIsLatest && far <= (others && !leads(latest.entry) ? 0 : FRESH_FLOWS);
        return { entry: fresh ? latest.entry : mostNamed(before).entry, before: true };
      }
      named.sort((a, b) => (isBefore(a.next as Place, b.next as Place) ? -1 : 1));
      return named[0] && { entry: named[0].entry, before: false };

      /** Of equals the latest: they come in that order. */
      function mostNamed(list: readonly { entry: number; times: number }[]) {
        const weigh = ({ entry, times }: { entry: number; times: number }) =>
          times + (leads(entry) ? LEADER_NAMINGS : 0);
        return list.reduce((best, one) => (weigh(one) > weigh(best) ? one : best));
      }
    },
  };
}

/** A country is what a story is about though another is named so many times as often, less one. */
const MAIN_SHARE = 3;
/** For so many flows a surname is that of whoever was last named in full. */
const FRESH_FLOWS = 1;
/** Being head of a state or government is worth so many namings. */
const LEADER_NAMINGS = 2;

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
  return lowerBound(list.length, (i) => isBefore(list[i] as Place, here));
}
