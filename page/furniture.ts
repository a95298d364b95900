// What stands on a story page and is not the story. By tags, test ids and stems of class names and ids: the hashes in
// them change with every release of the site. Regular expressions, since one long selector takes eight times as long.

const TAG =
  /^(?:script|style|noscript|template|svg|iframe|object|video|audio|canvas|figure|figcaption|aside|nav|footer|button|amp-ad)$/i;

const TEST_ID = anyOf(
  'AdSlot',
  'byline|SignOff|AuthorBio',
  'caption|^gallery|carousel|primary-image',
  'related|ReadNext|StoryCard|promo',
  // What sums the story up
  'ContextWidget|^Summary$|KeyPoints|assistant',
  'newsletter|toolbar|^social|Licence',
);

const CLASS_OR_ID = anyOf(
  String.raw`\bad-?slot|dianomi`,
  // Who wrote and edited it, and under which rules
  'byline|sign-off|author-bio|attribution|trust-?badge|read-?time',
  // Pictures: `ql-size-small` is the caption in a live post
  String.raw`caption|\bcredit\b|ql-size-small|slideshow|Image_container|PrimaryAsset|RCOMVideo`,
  'related|story-card|promo',
  'newsletter|registration-prompt|core-share|toolbar|div_with_disclaimer',
);

/** For those who listen to the page, or for nobody. */
const HIDDEN_CLASS = /visually-?hidden|\bsr-only\b/i;

const HIDING_STYLE =
  /\bclip\s*:\s*rect\(|\bclip-path\s*:\s*inset\(|\bdisplay\s*:\s*none|\bvisibility\s*:\s*hidden/i;

/** Whether `element` itself is furniture, or is kept from the reader's eyes. */
export function isFurniture(element: Element): boolean {
  return isNamedFurniture(element) || isHidden(element);
}

/** Whether `element` or something around it, but below the story's `body`, is furniture or hidden. */
export function inFurniture(element: Element, body: Element): boolean {
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (isFurniture(at)) return true;
  }
  return false;
}

/** Whether `element` stands in furniture anywhere on the page. An open dialog hides all the rest: that is not asked. */
export function isApart(element: Element): boolean {
  for (let at: Element | null = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (isNamedFurniture(at)) return true;
  }
  return false;
}

function isNamedFurniture(element: Element): boolean {
  if (TAG.test(element.tagName)) return true;
  const testId = element.getAttribute('data-testid');
  if (testId && TEST_ID.test(testId)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && CLASS_OR_ID.test(names);
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_CLASS.test(element.getAttribute('class') ?? '') ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '')
  );
}

function anyOf(...stems: readonly string[]): RegExp {
  return new RegExp(stems.join('|'), 'i');
}
