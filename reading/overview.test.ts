import { expect, test } from 'vitest';
import { sampleCard } from '../components/sample-card';
import type { CardRelation } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import type { PageStory } from '../page/find-story';
import { overviewOf } from './overview';
import type { ReadStory } from './read-story';
import { numberMentions } from './story-marks';

const backs = (side: CardRelation['side'], entry: EntryId): CardRelation => ({
  type: 'backs',
  side,
  entry,
  name: entry,
  kind: 'group',
  certainty: 'yes',
});

const flows = [
  { role: 'headline', text: 'Iran talks ' },
  { role: 'paragraph', text: 'Hezbollah and Iran talk.' },
];

const cards = new Map(
  [
    sampleCard({
      id: 'state/iran',
      kind: 'state',
      name: 'Iran',
      gloss: 'Country',
      relations: [backs('from', 'group/hezbollah'), backs('from', 'group/hamas')],
    }),
    sampleCard({
      id: 'group/hezbollah',
      kind: 'group',
      name: 'Hezbollah',
      gloss: 'Group',
      roles: [{ text: 'In government', certainty: 'yes' }],
      relations: [backs('to', 'state/iran')],
    }),
  ].map((card) => [card.id, card]),
);

const found = (entry: EntryId, flow: number, start: number, end: number) =>
  ({
    entry,
    kind: entry.startsWith('state') ? 'state' : 'group',
    flow,
    start,
    end,
    how: 'name',
    confidence: 1,
    first: true,
  }) as const;

const read: ReadStory = {
  story: { flows, date: '2014-09-15' } as unknown as PageStory,
  date: '2014-09-15',
  mentions: numberMentions(
    [found('state/iran', 0, 0, 4), found('group/hezbollah', 1, 0, 9), found('state/iran', 1, 14, 18)],
    flows,
    cards,
  ),
  cards,
};

test('no story, nothing to tell', () => expect(overviewOf(undefined)).toEqual({ type: 'none' }));

test('the cast in order of first mention, with where in the story each mention stands', () => {
  const overview = overviewOf(read);
  if (overview.type === 'none') throw new Error('no story');
  expect(overview.cast).toEqual([
    { id: 'state/iran', kind: 'state', name: 'Iran', line: 'Country', count: 2, at: [0, 25 / 35] },
    {
      id: 'group/hezbollah',
      kind: 'group',
      name: 'Hezbollah',
      line: 'In government',
      count: 1,
      at: [11 / 35],
    },
  ]);
  expect(overview).toMatchObject({ headline: 'Iran talks', date: '2014-09-15', undated: false });
});

test('a tie among the cast is told once, and none with what the story does not name', () => {
  expect(overviewOf(read)).toMatchObject({
    ties: [{ from: 'state/iran', type: 'backs', to: 'group/hezbollah', certainty: 'yes' }],
  });
});
