import type { OptionsPageProps } from '../../components/OptionsPage';
import type { PreviewStory } from '../../components/options/preview-marks';
import { sampleCard } from '../../components/sample-card';
import type { Card } from '../../dataset/card';
import { optionsWords } from '../../locales/options';
import type { Mention } from '../../matching/mention';
import { DEFAULTS, type Known, type Never, type Settings } from '../../settings/settings';
import { ABOUT } from './example-about';
import { EXAMPLES } from './examples';

const flows = optionsWords.preview.story;

/** What the sample story of the preview names, in place of the dataset's own. */
const NAMED: readonly (readonly [text: string, card: Card])[] = [
  [
    'PARIS',
    sampleCard({
      id: 'place/paris',
      kind: 'place',
      name: 'Paris',
      gloss: 'Capital of France',
      knownTo: 'followers',
    }),
  ],
  ['Iraq', { ...exampleCard('state/iraq'), knownTo: 'followers' }],
  ['Fouad Massoum', exampleCard('person/fouad-massoum')],
  ['Rafale', exampleCard('weapon/rafale')],
  [
    'CIA',
    sampleCard({
      id: 'body/cia',
      kind: 'body',
      name: 'CIA',
      gloss: 'U.S. foreign intelligence agency',
      knownTo: 'followers',
    }),
  ],
  ['Islamic State', { ...exampleCard('group/islamic-state'), knownTo: 'specialists' }],
  ['Haider al-Abadi', exampleCard('person/haider-al-abadi')],
  [
    'Iran',
    sampleCard({
      id: 'state/iran',
      kind: 'state',
      name: 'Iran',
      gloss: 'Islamic republic',
      knownTo: 'followers',
    }),
  ],
  [
    'Shi’ite',
    sampleCard({
      id: 'term/shiite-islam',
      kind: 'term',
      name: 'Shi’ite Islam',
      gloss: 'Second largest branch of Islam',
      knownTo: 'specialists',
    }),
  ],
  ['IRNA', { ...exampleCard('agency/irna'), knownTo: 'specialists' }],
];

const PREVIEW: PreviewStory = {
  flows,
  mentions: NAMED.flatMap(mentionsOf).sort((a, b) => a.flow - b.flow || a.start - b.start),
  cards: new Map(NAMED.map(([, card]) => [card.id, card])),
};

const SHORT: readonly Known[] = [
  { id: 'state/iran', name: 'Iran' },
  { id: 'body/nato', name: 'NATO' },
  { id: 'person/barack-obama', name: 'Barack Obama' },
];
const LONG: readonly Known[] = Array.from({ length: 24 }, (_, index) => ({
  id: `person/senator-${index}`,
  name: `Senator ${'ABCDEFGHIJKLMNOPQRSTUVWX'[index]}. of the ${index + 1}th district`,
}));
const NEVER: readonly Never[] = [
  { id: 'person/haider-al-abadi', name: 'Haider al-Abadi', text: 'Abadi' },
  { id: 'place/georgia-state', name: 'State of Georgia', text: 'Georgia' },
];

const nothing = () => {};

const page = (settings: Partial<Settings>, parts: Partial<OptionsPageProps> = {}): OptionsPageProps => ({
  settings: { ...DEFAULTS, ...settings },
  preview: PREVIEW,
  restMs: 350,
  shortcuts: [
    { name: 'next-mention', description: 'Next marked name', keys: 'Alt+Shift+N' },
    { name: 'previous-mention', description: 'Previous marked name', keys: 'Alt+Shift+P' },
    { name: 'open-mention', description: 'Explain the marked name', keys: '' },
  ],
  permitted: true,
  version: '1.4.0',
  dataset: ABOUT,
  onChange: nothing,
  onAllow: async () => false,
  onShortcuts: nothing,
  onOpenPage: nothing,
  ...parts,
});

/** The options page in states worth looking at. */
export const OPTIONS: Readonly<Record<string, OptionsPageProps>> = {
  untouched: page({}),
  'short-lists': page({
    density: 'screen',
    level: 'follower',
    hiddenKinds: ['term', 'weapon'],
    pausedHosts: ['uk.reuters.com'],
    known: SHORT,
    never: NEVER,
  }),
  'long-lists': page({
    density: 'every',
    delay: 'click',
    pausedHosts: ['uk.reuters.com', 'a-very-long-name-of-a-host.of-some-edition.reuters.com'],
    known: [...SHORT, ...LONG],
    never: NEVER,
  }),
  'no-permission': page({}, { permitted: false, preview: undefined, dataset: undefined, shortcuts: [] }),
};

function exampleCard(id: string): Card {
  const found = EXAMPLES.find(({ card }) => card.id === id)?.card;
  if (!found) throw new Error(`No example of ${id}`);
  return found;
}

function mentionsOf([text, { id, kind }]: (typeof NAMED)[number]): Mention[] {
  const found = flows.flatMap((words, flow) =>
    [...words.matchAll(new RegExp(`\\b${text}\\b`, 'g'))].map(({ index }) => ({ flow, index })),
  );
  return found.map(({ flow, index }, at) => ({
    entry: id,
    kind,
    flow,
    start: index,
    end: index + text.length,
    how: 'name',
    confidence: 1,
    first: at === 0,
  }));
}
