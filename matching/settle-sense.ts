import type { Anchors } from './anchors';
import { type EntryTable, NO_ENTRY } from './entry-table';
import type { MatchMethod } from './mention';
import { COMMON, entryOf, nameUseOf, OBVIOUS, type Sense } from './sense';

/** A candidate's meaning, settled. */
export interface Settled {
  readonly entry: number;
  readonly how: MatchMethod;
  /** 0 to 1. */
  readonly confidence: number;
  readonly obvious: boolean;
}

/** Where a candidate stands. */
export interface Position {
  readonly flow: number;
  readonly start: number;
  /** The state named right before it, NO_ENTRY for none. */
  readonly country: number;
  /** The name is one word, which may always be something else. */
  readonly single: boolean;
  /** A word before it says that it is where something is: 'in Jordan'. */
  readonly located: boolean;
  /** Words after it say that it is a weapon: 'Javelin, TOW and Stinger missiles'. */
  readonly armed: boolean;
}

/** Below this, no mark: a missing card is better than a wrong one. */
export const CONFIDENCE_BAR = 0.7;

/** Of a name that others have too, with its country beside it. */
const OF_COUNTRY = 0.9;
/** Of a surname whose bearer was named in full. */
const NAMED_BEFORE = 0.95;

/** A force, a body or a war has its name in the news a little before it begins. */
const SPOKEN_OF_DAYS = 31;

/** Who fell a month ago is still the one whom stories name by surname. */
const JUST_LEFT_DAYS = 31;

const BY_USE = {
  full: 'name',
  weak: 'name',
  acronym: 'acronym',
  demonym: 'demonym',
  surname: 'surname',
} as const;

/** Settles which of a name's senses a story means on its day; undefined when it can't be told. */
export function createSettler(table: EntryTable, day: number) {
  /**
   * Senses that could be meant at all: a namesake not yet born, a war not yet begun are out. What is called by several
   * words may be spoken of before it is there; one word is then something else (Telegram, Axios). States and places
   * are there before they are what they are now.
   */
  function possible(sense: Sense, { single }: Position): boolean {
    const entry = entryOf(sense);
    const kind = table.kindOf(entry);
    if (kind === 'state' || kind === 'place') return true;
    const datable = single || kind === 'person' || kind === 'event' || kind === 'group';
    return !datable || table.hasBegun(entry, kind === 'person' ? day : day + SPOKEN_OF_DAYS);
  }

  function countryOf(entry: number): number {
    return table.kindOf(entry) === 'state' ? entry : table.countryOf(entry);
  }

  function isOf(country: number, entry: number): boolean {
    return country !== NO_ENTRY && country === countryOf(entry);
  }

  /** How well a sense fits the story's day and what else it names. */
  function fitness(sense: Sense, anchors: Anchors, position: Position): number {
    const entry = entryOf(sense);
    const inOffice = table.inOffice(entry, day) ? 2 : 0;
    const ended = table.hasEnded(entry, day) ? -1 : 0;
    const country = Math.min(3, anchors.countryWeight(countryOf(entry)));
    const nearby = isOf(position.country, entry)
      ? 4
      : anchors.isInFlow(countryOf(entry), position.flow)
        ? 2
        : 0;
    return (
      nearby +
      inOffice +
      ended +
      country +
      (anchors.has(entry) ? 2 : 0) +
      (table.kindOf(entry) === 'state' ? 1 : 0)
    );
  }

  function settled(sense: Sense, confidence: number): Settled {
    return {
      entry: entryOf(sense),
      how: BY_USE[nameUseOf(sense)],
      confidence,
      obvious: (sense & OBVIOUS) !== 0,
    };
  }

  function settleFull(senses: readonly Sense[], anchors: Anchors, position: Position): Settled | undefined {
    if (senses.length === 0) return undefined;
    if (isOneEntry(senses)) return settled(senses[0] as Sense, 0.98);
    const ranked = senses
      .map((sense) => ({ sense, fit: fitness(sense, anchors, position) }))
      .sort((a, b) => b.fit - a.fit);
    const [best, second] = ranked as [{ sense: Sense; fit: number }, { sense: Sense; fit: number }];
    const lead = best.fit - second.fit;
    return lead === 0 ? undefined : settled(best.sense, lead > 1 ? 0.9 : 0.75);
  }

  function settleWeak(senses: readonly Sense[], anchors: Anchors, position: Position): Settled | undefined {
    const supported = senses.filter((sense) => {
      const entry = entryOf(sense);
      const country = countryOf(entry);
      // 'Tornado' is a storm first of all.
      if (table.kindOf(entry) === 'weapon') return position.armed || anchors.has(entry);
      // 'Japan's Supreme Court' is not America's, whatever else the story names.
      if (position.country !== NO_ENTRY && country !== NO_ENTRY) return position.country === country;
      return (
        anchors.has(entry) ||
        anchors.has(table.partOf(entry)) ||
        anchors.isMainCountry(country) ||
        anchors.isInFlow(country, position.flow) ||
        // 'King Abdullah', where the story has named Jordan.
        (table.inHighOffice(entry, day) && anchors.countryWeight(country) > 0)
      );
    });
    const full = settleFull(supported, anchors, position);
    return full && { ...full, confidence: full.confidence * 0.85 };
  }

  function settleSurname(
    senses: readonly Sense[],
    anchors: Anchors,
    position: Position,
  ): Settled | undefined {
    const bearers = [...new Set(senses.map(entryOf))];
    const nearest = anchors.nearest(
      bearers,
      position.flow,
      position.start,
      (entry) => table.inHighOffice(entry, day) || table.inHighOffice(entry, day - JUST_LEFT_DAYS),
    );
    if (nearest) {
      const sense = senses.find((s) => entryOf(s) === nearest.entry) as Sense;
      return settled(sense, nearest.before ? NAMED_BEFORE : 0.9);
    }
    // Never named in full: only the one bearer at the head of a country that the story names, or who was and whose
    // country stands beside the surname: 'as Mursi was in Egypt'.
    const mayBeNamedSo = senses.filter((sense) => !(sense & COMMON) && !anchors.hasStranger(entryOf(sense)));
    const leading = mayBeNamedSo.filter((sense) => {
      const entry = entryOf(sense);
      return (
        table.inHighOffice(entry, day) &&
        (isOf(position.country, entry) || anchors.countryWeight(table.countryOf(entry)) > 0)
      );
    });
    const fitting =
      leading.length > 0
        ? leading
        : mayBeNamedSo.filter(
            (sense) => hasLedHere(sense, position, anchors) && isOnlyOneThere(sense, bearers),
          );
    return fitting.length > 0 && isOneEntry(fitting) ? settled(fitting[0] as Sense, 0.75) : undefined;
  }

  function hasLedHere(sense: Sense, { country, flow }: Position, anchors: Anchors): boolean {
    const entry = entryOf(sense);
    return (
      table.hasHeldHighOffice(entry, day) &&
      (isOf(country, entry) || anchors.isInFlow(table.countryOf(entry), flow))
    );
  }

  /** No namesake is of the same country: of two Bushes, who was president is not always meant. */
  function isOnlyOneThere(sense: Sense, bearers: readonly number[]): boolean {
    const entry = entryOf(sense);
    return bearers.every((other) => other === entry || table.countryOf(other) !== table.countryOf(entry));
  }

  return {
    /** What is named beyond doubt, without help from the rest of the story. */
    settleAlone(senses: readonly Sense[], position: Position): Settled | undefined {
      const strong = senses.filter((sense) => possible(sense, position) && isStrong(sense));
      return strong.length > 0 && isOneEntry(strong) ? settled(strong[0] as Sense, 0.98) : undefined;
    },
    /** What is meant, given all that the story names beyond doubt. */
    settle(senses: readonly Sense[], anchors: Anchors, position: Position): Settled | undefined {
      const live = senses.filter((sense) => possible(sense, position));
      const strong = live.filter(isStrong);
      const weak = live.filter((sense) => nameUseOf(sense) === 'weak');
      const surnames = live.filter((sense) => nameUseOf(sense) === 'surname');
      // 'San Jose, Costa Rica', whatever other San Jose is the greater.
      const there = live.filter((sense) => isOf(position.country, entryOf(sense)));
      if (
        strong.length > 0 &&
        there.length > 0 &&
        !strong.some((sense) => there.includes(sense)) &&
        isOneEntry(there)
      ) {
        return settled(there[0] as Sense, OF_COUNTRY);
      }
      // 'Jordan' after 'Jim Jordan' is he, but not where it is a place.
      const namesake =
        strong.length > 0 && surnames.length > 0 && !position.located
          ? settleSurname(surnames, anchors, position)
          : undefined;
      if (namesake && namesake.confidence >= NAMED_BEFORE) return namesake;
      return (
        (strong.length > 0 ? settleFull(strong, anchors, position) : undefined) ??
        (surnames.length > 0 ? settleSurname(surnames, anchors, position) : undefined) ??
        (weak.length > 0 ? settleWeak(weak, anchors, position) : undefined)
      );
    },
  };
}

function isStrong(sense: Sense): boolean {
  const use = nameUseOf(sense);
  return use === 'full' || use === 'acronym' || use === 'demonym';
}

function isOneEntry(senses: readonly Sense[]): boolean {
  const entry = entryOf(senses[0] as Sense);
  return senses.every((sense) => entryOf(sense) === entry);
}
