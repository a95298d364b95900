/**
 * Lines that stand among a story's paragraphs and are no part of it. Markup tells most of them apart (page/), but not
 * in plain text, and not in every generation of Reuters pages.
 */
const FURNITURE: readonly RegExp[] = [
  /^\(?(?:additional |further |other )?(?:reporting|writing|editing|compiled|graphics?|video|photography|interview|production|translat\w+) (?:and (?:writing|editing|reporting) )?by\b/i,
  /^related coverage$/i,
  /^slideshow \(\s*\d+ images?\s*\)$/i,
  /^our standards:/i,
  /^-{1,2}\s?(?:field level media|reuters)\b/i,
  /^advertisement\b/i,
  /^reuters staff$/i,
  /^\d+ min(?:ute)? read$/i,
  /^(?:sign up|register|subscribe)\b.{0,80}\b(?:newsletter|reuters|briefing|account|free)\b/i,
  /^(?:file photo|\[\d+\/\d+\])/i,
  /\bacquire licensing rights\b|\bthomson reuters trust principles\b/i,
  /^(?:for more|see also|click here|double.?click)\b.{0,80}(?:[<[]|https?:)/i,
  /^keywords?:/i,
];

/** Sign-off in brackets at the end of a paragraph: '... on Monday. (Reporting by ...)'. */
const SIGN_OFF = /\s*\((?:additional |writing |compiled |editing |reporting )+(?:and \w+ )?by [^()]*\)?\s*$/i;

/** Where the story's own text of a paragraph ends, in UTF-16 code units: 0 when none of it is the story. */
export function storyLength(text: string): number {
  const line = text.trim();
  if (FURNITURE.some((pattern) => pattern.test(line))) return 0;
  // A sign-off is short: no need to search the whole of a long text for its beginning.
  const tail = text.slice(-SIGN_OFF_MAX);
  const sign = SIGN_OFF.exec(tail);
  return sign ? text.length - tail.length + sign.index : text.length;
}

const SIGN_OFF_MAX = 600; // the longest sign-off seen names eleven people in 410 characters
