import type { Day } from '../dataset/partial-date';
import { en } from '../locales/en';
import { formatDate, formatStamp } from '../locales/format-date';

/** 'as of 15 Sept 2014': the date for which everything on the card holds. */
export function DateStamp({ date }: { readonly date: Day }) {
  return (
    <time class="stamp" dateTime={date} title={formatDate(date)}>
      {en.asOf} <b>{formatStamp(date)}</b>
    </time>
  );
}
