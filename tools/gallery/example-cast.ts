import type { CastPanelProps } from '../../components/cast/CastPanel';
import type { CastRow, CastState, CastStory } from '../../components/cast/cast-state';
import { sampleCard } from '../../components/sample-card';
import type { Kind } from '../../dataset/entry';
import type { Found } from '../../matching/search';
import { ROWS, TIES } from './example-cast-rows';

const CAST_HEADLINE = 'Iran supreme leader spurns U.S. overture to fight Islamic State';

const rowOf = ([id, name, line, at]: (typeof ROWS)[number]): CastRow => ({
  id,
  kind: id.slice(0, id.indexOf('/')) as Kind,
  name,
  line,
  at,
  count: at.length,
});

/** The beginning of the cast, with the ties among those in it. */
function story(count: number): CastStory {
  const cast = ROWS.slice(0, count).map(rowOf);
  const named = new Set(cast.map(({ id }) => id));
  const ties = TIES.filter(([from, , to]) => named.has(from) && named.has(to)).map(
    ([from, type, to], number) =>
      ({ from, type, to, certainty: number % 11 === 7 ? 'last-recorded' : 'yes' }) as const,
  );
  return { date: '2014-09-15', undated: false, headline: CAST_HEADLINE, cast, ties };
}

/** As long a cast as stories have, with long names. */
function longStory(): CastStory {
  const whole = story(ROWS.length);
  const more = Array.from({ length: 60 - whole.cast.length }, (_, number): CastRow => {
    const at = [(number + 1) / 14];
    const name = number % 2 === 0 ? `Harakat al-Shabaab al-Mujahideen, branch ${number}` : `Abdul ${number}`;
    return { id: `group/extra-${number}`, kind: 'group', name, line: 'Armed group', at, count: 1 };
  });
  const ties = more.map(({ id }, number) => ({
    from: id,
    type: number % 3 === 0 ? ('opposes' as const) : ('part of' as const),
    to: number % 2 === 0 ? ('group/islamic-state' as const) : ('state/syria' as const),
    certainty: 'yes' as const,
  }));
  return { ...whole, cast: [...whole.cast, ...more], ties: [...whole.ties, ...ties] };
}

const FOUND: readonly Found[] = [
  { id: 'group/islamic-state', kind: 'group', name: 'Islamic State', matched: 'Daesh', line: '' },
  {
    id: 'person/muammar-gaddafi',
    kind: 'person',
    name: 'Muammar Gaddafi',
    matched: 'Moamer Kadhafi',
    line: 'Ruled Libya from 1969 to 2011',
  },
  { id: 'place/dara', kind: 'place', name: 'Deraa', line: 'City in southern Syria' },
  {
    id: 'body/global-coalition',
    kind: 'body',
    name: 'Global Coalition against Islamic State',
    matched: 'Global Coalition Against Daesh',
    line: 'Coalition of states led by the United States',
  },
];

const GADDAFI = sampleCard({
  id: 'person/muammar-gaddafi',
  kind: 'person',
  name: 'Muammar Gaddafi',
  gloss: 'Ruler of Libya',
  country: 'Libya',
  about:
    'Army officer who seized power in 1969 and ruled Libya for 42 years. Rebels killed him in October 2011.',
  past: [{ text: 'Leader of Libya', since: '1969-09-01', until: '2011-10-20', certainty: 'yes' }],
  life: { since: '1942', until: '2011-10-20' },
  names: ['Gadhafi', 'Kadhafi', 'Qaddafi'],
  relations: [
    { type: 'opposes', side: 'from', entry: 'state/chad', name: 'Chad', kind: 'state', certainty: 'yes' },
    {
      type: 'led by',
      side: 'to',
      entry: 'state/libya',
      name: 'Libya',
      kind: 'state',
      certainty: 'last-recorded',
    },
  ],
  later: [{ on: '2020-10-23', type: 'happened', text: 'ceasefire signed between Libya’s two governments' }],
  wikipedia: 'Muammar Gaddafi',
});

type Example = Pick<CastPanelProps, 'state' | 'view' | 'query' | 'search' | 'entries' | 'current'>;

const of = (state: CastState, parts: Partial<Example> = {}): Example => ({
  state,
  view: 'list',
  query: '',
  search: { status: 'found', found: [] },
  entries: [],
  current: undefined,
  ...parts,
});
const told = (story: CastStory): CastState => ({ status: 'story', story });

/** The panel in each of its states. */
export const CASTS: Readonly<Record<string, Example>> = {
  'list-3': of(told(story(3))),
  'list-25': of(told(story(25)), { current: { entry: 'state/iran', index: 4 } }),
  'list-60': of(told(longStory())),
  'sides-3': of(told(story(4)), { view: 'sides' }),
  'sides-25': of(told(story(25)), { view: 'sides' }),
  'sides-60': of(told(longStory()), { view: 'sides' }),
  'sides-none': of(told({ ...story(4), ties: [] }), { view: 'sides' }),
  undated: of(told({ ...story(2), undated: true, headline: undefined })),
  'nothing-known': of(told({ ...story(0), ties: [] })),
  search: of(told(story(50)), { query: 'daesh', search: { status: 'found', found: FOUND } }),
  reading: of(told(story(50)), { query: 'syria', search: { status: 'reading' } }),
  'nothing-found': of(told(story(9)), { query: 'xyzzy' }),
  failed: of(told(story(9)), { query: 'xyzzy', search: { status: 'failed' } }),
  entry: of(told(story(9)), { query: 'Kadhafi', entries: [{ card: GADDAFI }] }),
  'no-story': of({ status: 'no-story' }),
  'off-site': of({ status: 'off-site' }),
  'not-permitted': of({ status: 'not-permitted' }),
  off: of({ status: 'off' }),
  'site-off': of({ status: 'site-off', host: 'www.reuters.com' }),
};
