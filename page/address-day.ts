import type { Day } from '../dataset/partial-date';
import { dayOf } from './day-of';

const SLUG_DAY = /-(20\d\d-\d\d-\d\d)\/?$/;

/** The day in the address: of the slug since 2021, of the path from 2011 to 2015, of the id of older stories. */
export function addressDay(address: URL): Day | undefined {
  const path = address.pathname;
  const text =
    SLUG_DAY.exec(path)?.[1] ??
    /\/article\/(?:.*\/)?((?:19|20)\d\d\/\d\d\/\d\d)\//.exec(path)?.[1] ??
    /id[A-Z]{2}[^/]*?((?:19|20)\d\d[01]\d[0-3]\d)\/?$/.exec(path)?.[1];
  return text === undefined ? undefined : dayOf(text);
}

/**
 * Whether the head speaks of another story than the address does: so it is for a while after a single-page
 * navigation. Only dated slugs are compared; older stories have several true addresses each.
 */
export function isStaleHead(document: Document, address: URL): boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const theirs = slugOf(canonical ?? '');
  const ours = slugOf(address.pathname);
  return theirs !== undefined && ours !== undefined && theirs !== ours;
}

function slugOf(address: string): string | undefined {
  return /([^/]+-20\d\d-\d\d-\d\d)\/?(?:[?#].*)?$/.exec(address)?.[1];
}
