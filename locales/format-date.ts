import { type Day, firstDay, type PartialDate, precisionOf } from '../dataset/partial-date';

// British order, day before month; UTC, since a calendar day has no time zone.
const FORMATS = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
};
const STAMP = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** As precise as the date is: '8 September 2014', 'September 2014', '2014'. */
export function formatDate(date: PartialDate): string {
  return FORMATS[precisionOf(date)].format(new Date(firstDay(date)));
}

/** The short form for the date stamp: '15 Sept 2014'. */
export function formatStamp(day: Day): string {
  return STAMP.format(new Date(day));
}

/** '2014', whatever the date's precision. */
export function formatYear(date: PartialDate): string {
  return FORMATS.year.format(new Date(firstDay(date)));
}
