import { beforeAll, expect, test } from 'vitest';
import { optionsWords } from '../locales/options';
import { welcomeWords } from '../locales/welcome';
import { type Annotator, createAnnotator } from '../matching/annotator';
import type { Story } from '../matching/story';
import { memoryReader } from './memory-reader';

/** The stories on Dateline's own pages, by which readers first judge it: every mark is right and none is missing. */
let annotator: Annotator;
beforeAll(async () => {
  annotator = createAnnotator(await memoryReader());
}, 60_000);

async function read(date: Story['date'], texts: readonly string[]) {
  const flows = texts.map((text) => ({ role: 'paragraph', text }) as const);
  const { mentions, cards } = await annotator.annotate({ date, flows });
  const marks = mentions.map(({ entry, flow, start, end }) => `${texts[flow]?.slice(start, end)}: ${entry}`);
  return { marks, cards };
}

test('the sample of the welcome page', async () => {
  const { headline, paragraphs } = welcomeWords.sample;
  const { marks, cards } = await read('2014-09-16', [headline, ...paragraphs]);
  expect(marks).toEqual([
    'Ukraine: state/ukraine',
    'EU: body/european-union',
    'KIEV: place/kyiv',
    'Ukraine: state/ukraine',
    'parliament: body/verkhovna-rada',
    'European Union: body/european-union',
    'Viktor Yanukovich: person/viktor-yanukovich',
    'European Parliament: body/european-parliament',
    'Petro Poroshenko: person/petro-poroshenko',
    'Verkhovna Rada: body/verkhovna-rada',
    'Donetsk: place/donetsk',
    'Luhansk: place/luhansk',
    'Russian: state/russia',
    'Minsk: place/minsk',
    'Yulia Tymoshenko: person/yulia-tymoshenko',
    'Alexander Zakharchenko: person/alexander-zakharchenko',
    'Donetsk People’s Republic: state/donetsk-peoples-republic',
    'Kiev: state/ukraine',
    'NATO: body/nato',
    'Moscow: state/russia',
    'Russian: state/russia',
    'Sergei Lavrov: person/sergei-lavrov',
    'U.S.: state/united-states',
    'MH17: event/mh17',
    'Buk missile: weapon/buk',
    'OSCE: body/osce',
    'Donetsk: place/donetsk',
    'news agency Interfax: agency/interfax',
  ]);
  // The page speaks of 'And since'.
  expect(cards.filter(({ later }) => later.length > 0).length).toBeGreaterThanOrEqual(5);
});

test('the sample of the options page, in which levels differ', async () => {
  const { date, story } = optionsWords.preview;
  const { marks, cards } = await read(date, story);
  expect(marks).toEqual([
    'PARIS: place/paris',
    'Iraq: state/iraq',
    'Fouad Massoum: person/fouad-massoum',
    'Paris: place/paris',
    'French: state/france',
    'Rafale: weapon/rafale',
    'Iraq: state/iraq',
    'CIA: body/cia',
    'Islamic State: group/islamic-state',
    'Haider al-Abadi: person/haider-al-abadi',
    'Iraq: state/iraq',
    'Iran: state/iran',
    'Shi’ite: term/shiite-islam',
    'IRNA: agency/irna',
  ]);
  const known = Object.fromEntries(cards.map(({ id, knownTo }) => [id, knownTo]));
  expect(known).toMatchObject({
    'state/iran': 'followers',
    'body/cia': 'followers',
    'agency/irna': 'specialists',
    'term/shiite-islam': 'specialists',
  });
  for (const id of ['person/haider-al-abadi', 'weapon/rafale']) expect(known[id]).toBeUndefined();
});
