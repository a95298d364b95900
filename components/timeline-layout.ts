import type { Card } from '../dataset/card';
import { type Day, firstDay, type PartialDate } from '../dataset/partial-date';

/** A stretch on the timeline. `from` and `to` are fractions of its width, 0 to 1. */
export interface TimelineBar {
  readonly text: string;
  readonly when: 'past' | 'now' | 'later';
  readonly from: number;
  readonly to: number;
  /** 0 is the top row; stretches of one row do not overlap. */
  readonly lane: number;
}

export interface TimelineLayout {
  readonly bars: readonly TimelineBar[];
  readonly lanes: number;
  /** Where the card's date stands. */
  readonly needle: number;
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

interface Stretch {
  readonly text: string;
  readonly when: TimelineBar['when'];
  readonly from: number;
  readonly to: number;
}

const YEAR_MS = 365.25 * 86_400_000;
const MIN_YEARS = 6; // a career of a week still needs a scale
const MARGIN = 0.03; // of the width, so that nothing sticks to the edge
const LANES = [0, 1]; // a third makes a chart of it
const MAX_TICKS = 5;
const TICK_YEARS = [1, 2, 5, 10, 20, 50, 100, 200];
const TOUCHING_YEARS = 2 / 365; // sources differ by a day on when one office ended and the next began

/**
 * Places offices, states of affairs, or the names that something had, on a line of time; nothing where there is no past to compare with.
 * What finds no room in the lanes is left out: what holds on the date goes first, then the longest past.
 */
export function timelineLayout(card: Card): TimelineLayout | undefined {
  const now = yearOf(card.date);
  const stretches = named(card, now) ?? [...heldNow(card, now), ...heldBefore(card), ...heldLater(card)];
  const placed = intoLanes(stretches);
  const known = placed.filter(({ when }) => when !== 'later');
  if (known.length < 2 || known.every(({ when }) => when === 'now')) return undefined;

  const first = Math.min(...placed.map(({ from }) => from));
  const last = Math.max(now, ...placed.map(({ to }) => to));
  const missing = Math.max(0, MIN_YEARS - (last - first));
  const start = first - missing / 2;
  const years = last + missing / 2 - start;
  const place = (year: number) => MARGIN + ((year - start) / years) * (1 - 2 * MARGIN);

  return {
    bars: placed
      .map((bar) => ({ ...bar, from: place(bar.from), to: place(bar.to) }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
    lanes: Math.max(...placed.map(({ lane }) => lane)) + 1,
    needle: place(now),
    ticks: tickYears(start, start + years).map((year) => ({ year, at: place(year) })),
  };
}

/** The names of what was renamed; a state's wars and unions tell more than its names. */
function named({ kind, name, pastNames = [], namedSince, life }: Card, now: number): Stretch[] | undefined {
  if (kind === 'state' || kind === 'person' || !namedSince) return undefined;
  const before = pastNames.flatMap(({ text, since, until }, index) => {
    const from = since ?? pastNames[index - 1]?.until ?? life.since;
    return from ? [{ text, when: 'past' as const, from: yearOf(from), to: yearOf(until) }] : [];
  });
  if (before.length === 0) return undefined;
  return [{ text: name, when: 'now', from: yearOf(namedSince), to: now }, ...before];
}

function heldNow({ roles, date }: Card, now: number): Stretch[] {
  return roles.flatMap(({ text, since, until }) => {
    if (!since || yearOf(since) > now) return [];
    const upToNow = { text, when: 'now', from: yearOf(since), to: now } as const;
    if (!until || firstDay(until) <= date) return [upToNow];
    return [upToNow, { text, when: 'later', from: now, to: yearOf(until) }];
  });
}

function heldBefore({ past }: Card): Stretch[] {
  return past
    .flatMap(({ text, since, until }) =>
      since && until ? [{ text, when: 'past' as const, from: yearOf(since), to: yearOf(until) }] : [],
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
}

function heldLater({ later }: Card): Stretch[] {
  return later.flatMap(({ type, on, until, text }) =>
    type === 'began' && until ? [{ text, when: 'later' as const, from: yearOf(on), to: yearOf(until) }] : [],
  );
}

function intoLanes(stretches: readonly Stretch[]): TimelineBar[] {
  const bars: TimelineBar[] = [];
  for (const stretch of stretches) {
    const isFree = (lane: number) => bars.every((bar) => bar.lane !== lane || !overlap(bar, stretch));
    // A role that goes on keeps its lane over the needle, or stops there.
    const begun = bars.find(({ text, to }) => text === stretch.text && to === stretch.from);
    const lane = (begun ? [begun.lane] : LANES).find(isFree);
    if (lane !== undefined) bars.push({ ...stretch, lane });
  }
  return bars;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to - TOUCHING_YEARS && b.from < a.to - TOUCHING_YEARS;
}

function tickYears(start: number, end: number): number[] {
  const step = TICK_YEARS.find((years) => (end - start) / years <= MAX_TICKS) ?? 500;
  const first = Math.ceil(start / step) * step;
  const count = Math.floor((end - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step);
}

/** A date as a number of years: 2014-07-02 is 2014.5. */
function yearOf(date: PartialDate | Day): number {
  const start = Date.parse(`${date.slice(0, 4)}-01-01`);
  return Number(date.slice(0, 4)) + (Date.parse(firstDay(date)) - start) / YEAR_MS;
}
