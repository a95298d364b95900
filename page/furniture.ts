/**
 * What stands on a story page and is not the story. Keyed on tags, data-testid and stems of class names:
 * their hashes change with every release of the site.
 */
const FURNITURE = [
  'script, style, noscript, template, svg, iframe, object, video, audio, canvas',
  'figure, figcaption, aside, nav, footer, button, select, textarea',
  // Advertisements
  '[data-testid*="AdSlot"], [class*="AdSlot" i], [class*="ad-slot"], [class*="dianomi" i], amp-ad',
  // Who wrote and edited it, and under which rules
  '[data-testid*="byline" i], [class*="byline" i], [id*="byline" i], [data-testid="SignOff"], [class*="sign-off"]',
  '[data-testid*="AuthorBio"], [class*="author-bio"], [class*="Attribution" i], [class*="trust-badge"]',
  '[class*="trustBadge" i], [class*="read-time" i], [class*="ReadTime"]',
  // Pictures and their captions
  '[data-testid*="caption" i], [class*="caption" i], [class~="credit"], [class*="-credit"], [class*="ql-size-small"]',
  '[data-testid^="gallery"], [data-testid*="carousel" i], [data-testid="primary-image"], [id*="slideshow" i]',
  '[class*="slideshow" i], [class*="Image_container"], [class*="PrimaryAsset"], [class*="RCOMVideo"]',
  // Other stories
  '[data-testid*="related" i], [class*="related" i], [id*="related" i], [data-testid*="ReadNext"]',
  '[data-testid*="StoryCard"], [class*="story-card" i], [data-testid*="promo" i], [class*="promo" i]',
  // What repeats the story, and what sells or shares it
  '[data-testid="ContextWidget"], [data-testid="Summary"], [data-testid*="KeyPoints" i], [data-testid*="assistant" i]',
  '[data-testid*="newsletter" i], [class*="newsletter" i], [class*="registration-prompt"], [class*="core-share"]',
  '[data-testid*="toolbar" i], [class*="toolbar" i], [data-testid^="social"], [data-testid*="Licence"]',
  '[id="div_with_disclaimer_id"]',
].join(', ');

/** For people who listen to the page, or for nobody: not what a reader sees. */
const HIDDEN =
  '[hidden], [aria-hidden="true"], [class*="visually-hidden" i], [class*="VisuallyHidden"], .sr-only';

const HIDING_STYLE =
  /\bclip\s*:\s*rect\(|\bclip-path\s*:\s*inset\(|\bdisplay\s*:\s*none|\bvisibility\s*:\s*hidden/i;

/** Whether `element` itself is furniture, or is kept from the reader's eyes. */
export function isFurniture(element: Element): boolean {
  return (
    element.matches(FURNITURE) ||
    element.matches(HIDDEN) ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '')
  );
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
  return element.closest(FURNITURE) !== null;
}
