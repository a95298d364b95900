import type { Day, PartialDate } from '../dataset/partial-date';

/** Whole units passed; `over` when some part of a further one has passed too. */
export interface TimePassed {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
  readonly over: boolean;
}

const DAY_MS = 86_400_000;
const WEEK = 7;
const DAYS_COUNTED_SINGLY = 13; // 'for 10 days' says more than 'for over one week'
const MONTHS_COUNTED_IN_WEEKS = 2;

/** Time from `since` to `on`, or nothing when `since` is no day, lies ahead, or lies a year or more back. */
export function timeSince(since: PartialDate, on: Day): TimePassed | undefined {
  if (since.length !== 10 || since > on) return undefined;
  const months = wholeMonths(since, on);
  if (months >= 12) return undefined;
  const days = Math.round((Date.parse(on) - Date.parse(since)) / DAY_MS);
  if (months >= MONTHS_COUNTED_IN_WEEKS) {
    return { count: months, unit: 'month', over: since.slice(8) !== on.slice(8) };
  }
  if (days <= DAYS_COUNTED_SINGLY && days !== WEEK) return { count: days, unit: 'day', over: false };
  return { count: Math.floor(days / WEEK), unit: 'week', over: days % WEEK !== 0 };
}

function wholeMonths(since: Day, on: Day): number {
  const [year, month, day] = since.split('-').map(Number) as [number, number, number];
  const [onYear, onMonth, onDay] = on.split('-').map(Number) as [number, number, number];
  return (onYear - year) * 12 + (onMonth - month) - (onDay < day ? 1 : 0);
}
