import type { Card, CardRole } from '../dataset/card';
import { type Day, firstDay, lastDay, type PartialDate, precisionOf } from '../dataset/partial-date';
import { en } from './en';
import { formatDate, formatYear } from './format-date';
import { timeSince } from './time-since';

const RECENT_MS = 366 * 86_400_000; // an office left within the year is news: its day is worth the room

/**
 * When a role of the card's date holds, and how sure that is: 'since 8 September 2014, for one week'.
 * `brief` leaves out for how long.
 */
export function roleSpan({ since, until, certainty, recorded }: CardRole, on: Day, brief = false): string {
  if (certainty === 'last-recorded') {
    const words = en.span.lastRecorded(recorded === since ? undefined : recorded);
    return since ? en.span.sinceLastRecorded(since, words) : words;
  }
  if (certainty === 'perhaps') {
    const openStart = liesWithin(on, since);
    const openEnd = liesWithin(on, until);
    if (since && openStart && openEnd) return en.span.perhapsWithin(since);
    if (since && openStart) return en.span.perhapsNotYet(since);
    if (until && openEnd) return en.span.perhapsNoLonger(until);
    return en.span.perhaps;
  }
  if (!since) return '';
  if (since === on) return en.span.sinceThatDay(since);
  const passed = brief ? undefined : timeSince(since, on);
  return passed ? en.span.sinceFor(since, passed) : en.span.since(since);
}

/** When a role that is over was held: '2006 to 2014', '2006 to 8 September 2014' if that is recent. */
export function pastSpan({ since, until }: CardRole, on: Day): string {
  if (!until) return since ? en.span.from(since) : '';
  const end = Date.parse(on) - Date.parse(lastDay(until)) < RECENT_MS ? formatDate(until) : formatYear(until);
  if (!since) return en.span.until(until);
  if (formatYear(since) !== formatYear(until)) return en.span.fromTo(formatYear(since), end);
  return since === until || precisionOf(since) === 'year' || precisionOf(until) === 'year'
    ? en.span.during(formatYear(since))
    : en.span.fromTo(formatDate(since), formatDate(until));
}

/** How a life that is over on the card's date ended, or when an event took place; nothing otherwise. */
export function lifeSpan({ kind, life: { since, until }, date }: Card): string | undefined {
  if (kind === 'event') return since && eventSpan(since, until, date);
  if (!until) return undefined;
  if (kind === 'person') return en.span.died(until);
  return since ? en.span.existed(formatYear(since), formatYear(until)) : en.span.existedUntil(until);
}

function eventSpan(since: PartialDate, until: PartialDate | undefined, on: Day): string {
  if (!until) return roleSpan({ text: '', since, certainty: 'yes' }, on);
  if (since === until) return formatDate(since);
  return en.span.fromTo(formatDate(since), formatDate(until));
}

function liesWithin(day: Day, date: PartialDate | undefined): boolean {
  return date !== undefined && firstDay(date) <= day && day < lastDay(date);
}
