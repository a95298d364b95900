import type { Day } from '../dataset/partial-date';
import { DISPUTES, type Dispute } from './disputes';
import type { Position } from './sphere';
import type { Territory } from './world';

/** The slug of a state of the dataset. */
export type State = string;

/** Land that was, or is, part of something larger. The first line that holds on a day counts. */
interface Part {
  readonly territory: Territory;
  readonly of: State;
  /** Exclusive; left out while it still is. */
  readonly until?: Day;
  readonly source: string;
}

/**
 * Stories begin in the late 1990s: what broke up before then (the Soviet Union, Czechoslovakia, Ethiopia and
 * Eritrea) is not told. Land whose standing is disputed is drawn with the state that the United Nations holds it to be
 * part of, and its borders as disputed (disputes.ts).
 */
export const PARTS: readonly Part[] = [
  {
    territory: 'south-sudan',
    of: 'sudan',
    until: '2011-07-09',
    source: 'https://en.wikipedia.org/wiki/South_Sudan',
  },
  {
    territory: 'kosovo',
    of: 'serbia',
    until: '2008-02-17',
    source: 'https://en.wikipedia.org/wiki/2008_Kosovo_declaration_of_independence',
  },
  ...['serbia', 'montenegro'].flatMap((territory): Part[] => [
    {
      territory,
      of: 'yugoslavia',
      until: '2003-02-04',
      source: 'https://en.wikipedia.org/wiki/Serbia_and_Montenegro',
    },
    {
      territory,
      of: 'serbia-and-montenegro',
      until: '2006-06-03',
      source: 'https://en.wikipedia.org/wiki/2006_Montenegrin_independence_referendum',
    },
  ]),
  {
    territory: 'east-timor',
    of: 'indonesia',
    until: '1999-10-25',
    source: 'https://en.wikipedia.org/wiki/United_Nations_Transitional_Administration_in_East_Timor',
  },
  { territory: 'crimea', of: 'ukraine', source: 'https://docs.un.org/en/A/RES/68/262' },
  { territory: 'golan-heights', of: 'syria', source: 'https://docs.un.org/en/S/RES/497(1981)' },
  { territory: 'northern-cyprus', of: 'cyprus', source: 'https://docs.un.org/en/S/RES/541(1983)' },
  { territory: 'somaliland', of: 'somalia', source: 'https://en.wikipedia.org/wiki/Somaliland' },
  { territory: 'aland-islands', of: 'finland', source: 'https://en.wikipedia.org/wiki/%C3%85land' },
];

/** States that were, and the land they had. `from` on: the land as it was until then is no longer the state's. */
const FORMER: Readonly<Record<State, { readonly from: Day; readonly land: readonly Territory[] }>> = {
  // Before 2003 it is the federation that PARTS has; afterwards stories mean that of six republics.
  yugoslavia: {
    from: '2003-02-04',
    land: ['slovenia', 'croatia', 'bosnia', 'serbia', 'kosovo', 'montenegro', 'north-macedonia'],
  },
  'serbia-and-montenegro': { from: '2006-06-03', land: ['serbia', 'kosovo', 'montenegro'] },
  'netherlands-antilles': { from: '1954-12-15', land: ['curacao', 'sint-maarten', 'caribbean-netherlands'] },
  'soviet-union': {
    from: '1991-12-26',
    land: [
      ...['russia', 'ukraine', 'crimea', 'belarus', 'moldova', 'estonia', 'latvia', 'lithuania', 'georgia'],
      ...['armenia', 'azerbaijan', 'kazakhstan', 'uzbekistan', 'turkmenistan', 'kyrgyzstan', 'tajikistan'],
    ],
  },
};

/** What a territory was part of on a day, itself first and the state that held it last. */
function chainOf(territory: Territory, day: Day): readonly State[] {
  const part = PARTS.find(
    ({ territory: of, until }) => of === territory && (until === undefined || day < until),
  );
  return part ? [territory, ...chainOf(part.of, day)] : [territory];
}

/** The state that a territory belongs to on a day; itself where it is one. */
export function stateOf(territory: Territory, day: Day): State {
  return chainOf(territory, day).at(-1) ?? territory;
}

/** The land of a state, or of what was part of one, on a day; nothing where the atlas has none. */
export function landOf(state: State, day: Day, all: ReadonlySet<Territory>): readonly Territory[] {
  const former = FORMER[state];
  if (former && day >= former.from) return former.land.filter((each) => all.has(each));
  return [...all].filter((territory) => chainOf(territory, day).includes(state));
}

/** What the line between two territories is on a day; undefined where there is none to draw. */
export function borderBetween(
  a: Territory,
  b: Territory,
  day: Day,
): { readonly type: 'border' } | { readonly type: 'disputed'; readonly where: Dispute['where'] } | undefined {
  const dispute = DISPUTES.find(
    ({ land, with: other, since, until }) =>
      ((land === a && (other ?? b) === b) || (land === b && (other ?? a) === a)) &&
      (since === undefined || day >= since) &&
      (until === undefined || day < until),
  );
  if (dispute) return { type: 'disputed', where: dispute.where };
  return stateOf(a, day) === stateOf(b, day) ? undefined : { type: 'border' };
}

/** Whether all of a border is in dispute, or only what lies there. */
export function isDisputedAt(where: Dispute['where'], point: Position): boolean {
  return where === undefined || where(point);
}
