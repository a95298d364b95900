import { type Day, firstDay, type PartialDate, precisionOf } from '../dataset/partial-date';

// British order, day before month; UTC, since a calendar day has no time zone.
const STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
  stamp: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<keyof typeof STYLES, Intl.DateTimeFormat>();

/** Made when first asked for: each takes the browser some ten milliseconds, which no page should wait for. */
function formatOf(style: keyof typeof STYLES): Intl.DateTimeFormat {
  let format = formats.get(style);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', STYLES[style]);
    formats.set(style, format);
  }
  return format;
}

/** Makes the formats before the first card asks for them, each in a moment of its own, as `whenIdle` gives them. */
export function prepareFormats(whenIdle: (run: () => void) => void): void {
  for (const style of Object.keys(STYLES) as (keyof typeof STYLES)[]) whenIdle(() => formatOf(style));
}

/** As precise as the date is: '8 September 2014', 'September 2014', '2014'. */
export function formatDate(date: PartialDate): string {
  return formatOf(precisionOf(date)).format(new Date(firstDay(date)));
}

/** The short form for the date stamp: '15 Sept 2014'. */
export function formatStamp(day: Day): string {
  return formatOf('stamp').format(new Date(day));
}

/** '2014', whatever the date's precision. */
export function formatYear(date: PartialDate): string {
  return formatOf('year').format(new Date(firstDay(date)));
}
