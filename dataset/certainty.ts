import type { Certainty } from './card';
import type { Span } from './entry';
import { type Day, firstDay, lastDay } from './partial-date';

/**
 * Whether something held on a day, and how sure that is; undefined when it did not.
 * A month or year as an end leaves the days inside it open: `perhaps`. With both `seen` and `until`, it ended some time
 * between the two.
 */
export function certaintyOn({ since, until, seen }: Span, day: Day): Certainty | undefined {
  if (since !== undefined && day < firstDay(since)) return undefined;
  if (until !== undefined && day >= lastDay(until)) return undefined;
  if (since !== undefined && day < lastDay(since)) return 'perhaps';
  if (seen !== undefined && day > lastDay(seen)) return 'last-recorded';
  return until !== undefined && day >= firstDay(until) ? 'perhaps' : 'yes';
}

/** Whether a stretch had ended by a day: surely, not perhaps. */
export function hasEndedBy({ until }: Span, day: Day): boolean {
  return until !== undefined && day >= lastDay(until);
}

/** Whether a stretch begins after a day: surely, not perhaps. */
export function beginsAfter({ since }: Span, day: Day): boolean {
  return since !== undefined && day < firstDay(since);
}
