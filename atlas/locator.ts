import { asOf } from '../dataset/as-of';
import type { Entry, EntryId } from '../dataset/entry';
import type { Day } from '../dataset/partial-date';
import { stateOf } from './borders-in-time';
import { type Draft, draftMap } from './draw-map';
import type { LocatorMap } from './locator-map';
import { REGION_WIDTHS } from './region-widths';
import type { Subject } from './scope';
import { seatOf } from './seats';
import type { Position } from './sphere';
import { type Atlas, openAtlas, type PackedAtlas } from './world';

/** Where a locator has its facts from. */
export interface LocatorSources {
  /** Read once, when the first map is asked for. */
  readonly atlas: () => Promise<PackedAtlas>;
  readonly entry: (id: EntryId) => Promise<Entry | undefined>;
}

export interface Locator {
  /** Where an entry lies, drawn for a day; undefined for what lies nowhere, and for people. */
  map(id: EntryId, day: Day): Promise<LocatorMap | undefined>;
}

/** Areas that are places in the dataset and have land of their own in the atlas. */
const AREAS: readonly string[] = ['crimea', 'golan-heights'];

export function createLocator(sources: LocatorSources): Locator {
  let opened: Promise<Atlas> | undefined;

  function atlas(): Promise<Atlas> {
    const reading = opened ?? sources.atlas().then(openAtlas);
    opened = reading;
    // A failed read is tried again by the next map.
    reading.catch(() => {
      opened = undefined;
    });
    return reading;
  }

  async function nameOf(id: EntryId | undefined, day: Day): Promise<string | undefined> {
    const entry = id && (await sources.entry(id));
    return entry && asOf(entry, day).name;
  }

  return {
    async map(id, day) {
      const entry = await sources.entry(id);
      const about = entry && subjectOf(entry, day);
      if (!about) return undefined;
      const [world, seat] = await Promise.all([
        atlas(),
        about.state === undefined ? undefined : seatIn(about.state, day),
      ]);
      const draft = draftMap(world, { ...about, ...(seat && { capital: seat.at }) }, day);
      return draft && named(draft, entry, day, seat?.id);
    },
  };

  async function seatIn(state: string, day: Day): Promise<{ id: EntryId; at: Position } | undefined> {
    const holder = await sources.entry(`state/${state}`);
    const id = holder && seatOf(holder.id, holder.capital, day);
    const seat = id && (await sources.entry(id));
    return seat?.at && { id: seat.id, at: positionOfEntry(seat.at) };
  }

  async function named(draft: Draft, entry: Entry, day: Day, seat: EntryId | undefined) {
    const names = new Map(
      await Promise.all(
        draft.states.map(async (state) => [state, await nameOf(`state/${state}`, day)] as const),
      ),
    );
    return draft.finish({
      nameOf: (state) => names.get(state),
      place: entry.kind === 'place' && !isArea(entry) ? asOf(entry, day).name : undefined,
      capital: await nameOf(seat, day),
      labelState: entry.kind !== 'state' && !isArea(entry),
    });
  }
}

function subjectOf(entry: Entry, day: Day): Subject | undefined {
  const { kind, country } = entry;
  const slug = slugOf(entry.id);
  const at = entry.at && positionOfEntry(entry.at);
  if (kind === 'state') return { state: slug, ...(at && { at }) };
  // Juba in 2005 is in Sudan: for what lies in a part of a state, the state is shown.
  const state = country && stateOf(slugOf(country.id), day);
  if (kind === 'place') {
    if (isArea(entry)) return { state: slug };
    const across = REGION_WIDTHS[slug];
    if (at && across !== undefined) return { at, across };
    return at || state ? { ...(state && { state }), ...(at && { at }) } : undefined;
  }
  return kind === 'group' && state ? { state } : undefined;
}

function isArea({ id, kind }: Entry): boolean {
  return kind === 'place' && AREAS.includes(slugOf(id));
}

function slugOf(id: EntryId): string {
  return id.slice(id.indexOf('/') + 1);
}

function positionOfEntry([latitude, longitude]: readonly [number, number]): Position {
  return [longitude, latitude];
}
