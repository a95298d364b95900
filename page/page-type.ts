import { readLinkedData, storyData, typesOf } from './json-ld';
import { metaOf } from './meta';

/** Pages about a story, and templates that hold pictures, films or drawings in its place. */
const OTHER_TEMPLATE =
  /^(?:\/[a-z]{2})?\/(?:videos?|pictures|graphics|slideshow|news\/(?:pictures?|videos?)|article\/(?:comments|slideshow|video))(?:\/|$)/;

const STORY_PATH = [
  /\/article\/(?:[^?]*\/)?(?:[^/]*-)?id[A-Z]{2}[A-Z0-9]/, // 2008 to 2021: /article/us-usa-fed-idUSKBN1430G4
  /-20\d\d-\d\d-\d\d\/?$/, // since 2021: /world/middle-east/slug-2024-03-07/
  /^\/story\/[^/]+/, // widerimage.
];

const OTHER_TYPES = new Set(['section', 'website', 'profile', 'video', 'video.other']);

/** Whether the address alone rules a story out. */
export function isOtherTemplate(address: URL): boolean {
  return /^(?:graphics|pictures)\./.test(address.hostname) || OTHER_TEMPLATE.test(address.pathname);
}

export function isStoryAddress(address: URL): boolean {
  return STORY_PATH.some((path) => path.test(address.pathname));
}

/**
 * What the page says it is. An address that only stories have outweighs what the page says of itself: after a
 * single-page navigation the head may still speak of the page before. og:site_name says 'U.S.' on stories of
 * 2019 to 2022, so it is not asked.
 */
export function pageSays(document: Document, address: URL): 'story' | 'other' | 'nothing' {
  if (isStoryAddress(address)) return 'story';
  const type = metaOf(document, 'og:type');
  if (type === 'article' || storyData(document)) return 'story';
  const landing = document.documentElement?.getAttribute('data-layout') === 'landing';
  if (landing || (type !== undefined && OTHER_TYPES.has(type)) || isCollection(document)) return 'other';
  return 'nothing';
}

function isCollection(document: Document): boolean {
  return readLinkedData(document).some((data) => typesOf(data).includes('CollectionPage'));
}
