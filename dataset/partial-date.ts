/**
 * A date with the precision its source has: a day `2014-09-08`, a month `2014-09` or a year `2014`.
 * Strings, since they travel in messages and packed files; they sort as text within one precision.
 */
export type PartialDate = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export type Precision = 'day' | 'month' | 'year';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a real date of day, month or year precision (2014-02-30 is not). */
export function isPartialDate(text: string): text is PartialDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, , month = '01', day = '01'] = match;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(text);
}

/** Whether `text` is a real calendar day. */
export function isDay(text: string): text is Day {
  return text.length === 10 && isPartialDate(text);
}

export function precisionOf(date: PartialDate): Precision {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** First day that `date` can mean: `2014-09` → `2014-09-01`. */
export function firstDay(date: PartialDate): Day {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** Last day that `date` can mean: `2014-09` → `2014-09-30`. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-${daysInMonth(date)}` : `${date}-12-31`;
}

/** Sorts dates by the first day they can mean; missing dates come first. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  const first = a === undefined ? '' : firstDay(a);
  const second = b === undefined ? '' : firstDay(b);
  return first < second ? -1 : first > second ? 1 : 0;
}

function daysInMonth(date: PartialDate): number {
  const [year, month] = date.split('-').map(Number) as [number, number | undefined];
  return new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
}
