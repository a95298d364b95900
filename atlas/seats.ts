import type { EntryId } from '../dataset/entry';
import type { Day } from '../dataset/partial-date';

/** Seats of government that moved while there were stories; the dataset's own `capital` knows no time. */
const MOVED: readonly {
  readonly state: EntryId;
  readonly seat: EntryId;
  readonly since?: Day;
  readonly until?: Day;
  readonly source: string;
}[] = [
  {
    state: 'state/myanmar',
    seat: 'place/yangon',
    until: '2005-11-06',
    source: 'https://en.wikipedia.org/wiki/Naypyidaw',
  },
  {
    state: 'state/kazakhstan',
    seat: 'place/almaty',
    until: '1997-12-10',
    source: 'https://en.wikipedia.org/wiki/Astana',
  },
  {
    state: 'state/palau',
    seat: 'place/koror',
    until: '2006-10-07',
    source: 'https://en.wikipedia.org/wiki/Ngerulmud',
  },
  {
    state: 'state/burundi',
    seat: 'place/gitega',
    since: '2019-01-16',
    source: 'https://en.wikipedia.org/wiki/Gitega',
  },
];

/** The seat of a state's government on a day. */
export function seatOf(state: EntryId, capital: EntryId | undefined, day: Day): EntryId | undefined {
  const moved = MOVED.find(
    (each) =>
      each.state === state &&
      (each.since === undefined || day >= each.since) &&
      (each.until === undefined || day < each.until),
  );
  return moved?.seat ?? capital;
}
