import type { Span } from '../dataset/entry';
import { type Day, firstDay, lastDay } from '../dataset/partial-date';

const DAY_MS = 86_400_000;
/** Later than any day, and negative earlier than any. */
export const EVER = 0x7fffffff;

/** Number of a calendar day, counted from 1 January 1970. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The first day on which something may hold. */
export function beginOf({ since }: Span): number {
  return since === undefined ? -EVER : dayNumber(firstDay(since));
}

/** The day from which on it surely holds no more. */
export function endOf({ until }: Span): number {
  return until === undefined ? EVER : dayNumber(lastDay(until));
}
