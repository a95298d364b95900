import { type Day, isDay } from '../dataset/partial-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH = '\\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** 2017-03-16T05:12:57+0000, 2017-03-16 05:12, 2012/08/03, 20170316T051257Z */
const YEAR_FIRST = /\b(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/;

/** Dec 30, 2014 11:44pm GMT; January 19, 2020 / 12:25 PM; Sep 5 2010 */
const MONTH_FIRST = new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');

/** Sun Sep 05 16:01:38 UTC 2010 */
const YEAR_LAST = new RegExp(
  `${MONTH}\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+\\S+\\s+(\\d{4})\\b`,
  'i',
);

/** Wed, 14 Dec 2016 06:02:15 +0000 */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i');

/** Reuters put its first story on the web in the nineties: an earlier year is a default that nobody filled in. */
const FIRST_YEAR = 1995;

/**
 * The first calendar day that `text` names, in any format of Reuters pages since 2008. The day as printed, in
 * whatever time zone it was printed for: nothing is converted.
 */
export function dayOf(text: string): Day | undefined {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const monthly = MONTH_FIRST.exec(text) ?? YEAR_LAST.exec(text);
  if (monthly) return day(monthly[3], monthNumber(monthly[1]), monthly[2]);
  const daily = DAY_FIRST.exec(text);
  return daily ? day(daily[3], monthNumber(daily[2]), daily[1]) : undefined;
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function day(year = '', month = '', dayOfMonth = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDay(text) && Number(year) >= FIRST_YEAR ? text : undefined;
}
