import type { Day } from '../dataset/partial-date';
import { findBody } from './body';
import { commonAncestor } from './common-ancestor';
import type { PageFlow } from './flow';
import { findHeadline } from './headline';
import { isOtherTemplate, pageSays } from './page-type';
import { type DateSource, findPublished } from './published';

/** The story as it stands on the page. */
export interface PageStory {
  readonly date: Day | undefined;
  readonly dateFrom: DateSource;
  /** Headline first, then the body in the order of the page. */
  readonly flows: readonly PageFlow[];
  /** The smallest element that holds all flows. */
  readonly root: Element;
}

/** Finds the story of a page at `address`. Undefined: the page is none. Throws on no document. */
export function findStory(document: Document, address: URL): PageStory | undefined {
  if (!document.body || isOtherTemplate(address)) return undefined;
  const says = pageSays(document, address);
  if (says === 'other') return undefined;
  const body = findBody(document, says === 'story');
  const first = body?.flows[0];
  if (!body || !first) return undefined;

  const headline = findHeadline(document, first.element);
  const published = findPublished(document, address, headline?.element, first.element);
  const flows = headline ? [headline, ...body.flows] : body.flows;
  // The body's own element among them: a story of one paragraph may still get others beside it.
  const root = commonAncestor([body.element, ...flows.map((flow) => flow.element)]) ?? document.body;
  return { date: published.day, dateFrom: published.from, flows, root };
}
