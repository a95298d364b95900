import type { Day } from '../dataset/partial-date';
import { addressDay, isStaleHead } from './address-day';
import { dayOf } from './day-of';
import { storyData } from './json-ld';
import { metaOf } from './meta';
import { findStamps, machineDay, printedDay } from './printed-day';

export type DateSource =
  | 'article:published_time'
  | 'json-ld'
  | 'og:article:published_time'
  | 'sailthru.date'
  | 'address'
  | 'analyticsAttributes.articleDate'
  | 'REVISION_DATE'
  | 'printed'
  | 'time'
  | 'none';

export interface Published {
  readonly day: Day | undefined;
  readonly from: DateSource;
}

/**
 * The day the story was published, and which of the page's many dates says so.
 *
 * First what names the publication. Then the address: it was made on the day of publication and never changes.
 * Only then articleDate and REVISION_DATE, which move with each correction (a story of 14 Dec 2016 has an articleDate
 * of the 15th, one of late evening a REVISION_DATE past midnight UTC). Last what is printed for readers, in the
 * time zone of the edition and sometimes only as 'an hour ago'.
 *
 * `headline` and `text`, the story's first flow, bound the place where a printed date is the story's own.
 */
export function findPublished(
  document: Document,
  address: URL,
  headline: Element | undefined,
  text: Element,
): Published {
  if (!isStaleHead(document, address)) {
    const published = fromHead(document);
    if (published) return published;
  }
  const day = addressDay(address);
  if (day !== undefined) return { day, from: 'address' };
  return fromRevision(document) ?? fromPrint(headline, text) ?? { day: undefined, from: 'none' };
}

function fromHead(document: Document): Published | undefined {
  return (
    published('article:published_time', metaOf(document, 'article:published_time')) ??
    published('json-ld', linkedDate(document)) ??
    published('og:article:published_time', metaOf(document, 'og:article:published_time')) ??
    published('sailthru.date', metaOf(document, 'sailthru.date'))
  );
}

function fromRevision(document: Document): Published | undefined {
  const analytics = 'analyticsAttributes.articleDate';
  return (
    published(analytics, metaOf(document, analytics)) ??
    published('REVISION_DATE', metaOf(document, 'REVISION_DATE'))
  );
}

function fromPrint(headline: Element | undefined, text: Element): Published | undefined {
  const stamps = findStamps(headline, text);
  const printed = printedDay(stamps);
  if (printed !== undefined) return { day: printed, from: 'printed' };
  const machine = machineDay(stamps);
  return machine === undefined ? undefined : { day: machine, from: 'time' };
}

function published(from: DateSource, text: string | undefined): Published | undefined {
  const day = text === undefined ? undefined : dayOf(text);
  return day === undefined ? undefined : { day, from };
}

function linkedDate(document: Document): string | undefined {
  const data = storyData(document);
  // Live pages of several days may have only the start of the coverage.
  const date = data?.datePublished ?? data?.coverageStartTime;
  return typeof date === 'string' ? date : undefined;
}
