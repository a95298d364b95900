import { expect, test } from 'vitest';
import type { ActiveTie } from './active-ties';
import { sentencesOf, tieSentences } from './tie-sentences';

const ties: readonly ActiveTie[] = [
  { subject: 'state/iran', type: 'backs', object: 'state/syria', certainty: 'yes' },
  { subject: 'state/iraq', type: 'opposes', object: 'group/is', certainty: 'yes' },
  { subject: 'state/iran', type: 'backs', object: 'group/hezbollah', certainty: 'perhaps' },
];
const order = ['state/iraq', 'state/iran', 'group/hezbollah', 'state/syria', 'group/is'] as const;

test('one sentence for all that one does in one way, whom the story names most first', () => {
  expect(tieSentences(ties, order)).toEqual([
    { subject: 'state/iraq', type: 'opposes', objects: [{ id: 'group/is', certainty: 'yes' }] },
    {
      subject: 'state/iran',
      type: 'backs',
      objects: [
        { id: 'group/hezbollah', certainty: 'perhaps' },
        { id: 'state/syria', certainty: 'yes' },
      ],
    },
  ]);
});

test('the sentences of an entry are those in which it acts or is acted on', () => {
  const sentences = tieSentences(ties, order);
  expect(sentencesOf(sentences, 'state/syria').map(({ subject }) => subject)).toEqual(['state/iran']);
  expect(sentencesOf(sentences, 'state/iraq')).toHaveLength(1);
  expect(sentencesOf(sentences, 'state/us')).toEqual([]);
});
