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
const MAX_LANES = 3;
const MAX_TICKS = 5;
const TICK_YEARS = [1, 2, 5, 10, 20, 50, 100, 200];
const TOUCHING_YEARS = 2 / 365; // sources differ by a day on when one office ended and the next began

/** Places offices, or states of affairs, on a line of time; nothing where one bar would be all there is. */
export function timelineLayout(card: Card): TimelineLayout | undefined {
  const now = yearOf(card.date);
  const stretches = stretchesOf(card, now);
  if (stretches.filter(({ when }) => when !== 'later').length === 0 || stretches.length < 2) return undefined;

  const first = Math.min(...stretches.map(({ from }) => from));
  const last = Math.max(now, ...stretches.map(({ to }) => to));
  const missing = Math.max(0, MIN_YEARS - (last - first));
  const start = first - missing / 2;
  const years = last + missing / 2 - start;
  const place = (year: number) => MARGIN + ((year - start) / years) * (1 - 2 * MARGIN);

  const bars = intoLanes(stretches).map((bar) => ({ ...bar, from: place(bar.from), to: place(bar.to) }));
  return {
    bars,
    lanes: Math.max(...bars.map(({ lane }) => lane)) + 1,
    needle: place(now),
    ticks: tickYears(start, start + years).map((year) => ({ year, at: place(year) })),
  };
}

function stretchesOf({ past, roles, later, date }: Card, now: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { text, since, until } of past) {
    if (since && until) stretches.push({ text, when: 'past', from: yearOf(since), to: yearOf(until) });
  }
  for (const { text, since, until } of roles) {
    if (!since || yearOf(since) > now) continue;
    stretches.push({ text, when: 'now', from: yearOf(since), to: now });
    if (until && firstDay(until) > date) {
      stretches.push({ text, when: 'later', from: now, to: yearOf(until) });
    }
  }
  for (const { type, on, until, text } of later) {
    if (type === 'began' && until) {
      stretches.push({ text, when: 'later', from: yearOf(on), to: yearOf(until) });
    }
  }
  return stretches.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** A role that goes on keeps its lane over the needle, since its two parts touch and share their text. */
function intoLanes(stretches: readonly Stretch[]): TimelineBar[] {
  const ends: number[] = [];
  const laneOf = new Map<string, number>();
  return stretches.flatMap((stretch) => {
    const known = stretch.when === 'later' ? laneOf.get(stretch.text) : undefined;
    const isFree = (lane: number) =>
      (ends[lane] ?? Number.NEGATIVE_INFINITY) <= stretch.from + TOUCHING_YEARS;
    const lane = known !== undefined && isFree(known) ? known : [0, 1, 2].find(isFree);
    if (lane === undefined || lane >= MAX_LANES) return [];
    ends[lane] = stretch.to;
    laneOf.set(stretch.text, lane);
    return [{ ...stretch, lane }];
  });
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
