import { expect, test } from 'vitest';
import { sourceLinks } from './source-links';

test('Wikipedia and Wikidata first, then hosts', () => {
  expect(
    sourceLinks({
      wikipedia: "Shi'a Islam in Iraq",
      wikidata: 'Q5638132',
      sources: ['https://www.bbc.co.uk/news/a', 'https://un.org/b'],
    }),
  ).toEqual([
    { label: 'Wikipedia', href: "https://en.wikipedia.org/wiki/Shi'a_Islam_in_Iraq" },
    { label: 'Wikidata', href: 'https://www.wikidata.org/wiki/Q5638132' },
    { label: 'bbc.co.uk', href: 'https://www.bbc.co.uk/news/a' },
    { label: 'un.org', href: 'https://un.org/b' },
  ]);
});

test('an address is linked once, and a host that comes twice is numbered', () => {
  const sources = [
    'https://www.wikidata.org/wiki/Q1',
    'https://un.org/a',
    'https://un.org/b',
    'https://un.org/a',
  ];
  expect(sourceLinks({ wikidata: 'Q1', sources }).map(({ label }) => label)).toEqual([
    'Wikidata',
    'un.org',
    'un.org (2)',
  ]);
});

test('the Wikipedia page is linked once, however its address is written', () => {
  const sources = [
    'https://en.wikipedia.org/wiki/Mosul,_Iraq',
    'https://en.wikipedia.org/wiki/Mosul%2C_Iraq',
  ];
  expect(sourceLinks({ wikipedia: 'Mosul, Iraq', sources })).toHaveLength(1);
});

test('only web pages become links', () => {
  expect(sourceLinks({ sources: ['javascript:alert(1)', 'data:text/html,x', 'a book'] })).toEqual([]);
});

test('a title with a slash or question mark stays one address', () => {
  expect(sourceLinks({ wikipedia: 'AC/DC?', sources: [] })[0]?.href).toBe(
    'https://en.wikipedia.org/wiki/AC%2FDC%3F',
  );
});
