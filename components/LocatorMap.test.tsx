// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { LocatorMap as MapFacts } from '../atlas/locator-map';
import { mapWords } from '../locales/map';
import { LocatorMap } from './LocatorMap';

const MAP: MapFacts = {
  width: 342,
  height: 190,
  land: 'm0 0 9 0 0 9z',
  subject: 'm9 9 9 0 0 9z',
  borders: 'm9 9 9 0',
  disputed: '',
  labels: [
    { x: 50, y: 60, lines: ['Democratic', 'Republic of Congo'], of: 'neighbour', anchor: 'middle' },
    { x: 90, y: 60, lines: ['Luanda'], of: 'capital', anchor: 'start' },
  ],
  neighbours: ['Zambia', 'Namibia'],
  nearness: 'bordering',
};

const draw = (map: MapFacts | undefined) => render(<LocatorMap map={map} name="Angola" />, document.body);
const all = (selector: string) => [...document.querySelectorAll(selector)];

afterEach(() => render(null, document.body));

test('keeps its room until it is drawn', () => {
  draw(undefined);
  const [room] = all('.locator') as HTMLElement[];
  expect(room?.style.aspectRatio).toBe('342 / 190');
  expect(all('[role=img]')).toEqual([]);
  draw(MAP);
  expect(all('.locator')[0]).toBe(room);
  expect(all('[role=img]')).toHaveLength(1);
});

test('a name in two lines is set around its middle', () => {
  draw(MAP);
  const [first, second] = all('[data-of=neighbour] tspan').map((line) => Number(line.getAttribute('y')));
  expect((second ?? 0) - (first ?? 0)).toBeCloseTo(11);
  expect(((first ?? 0) + (second ?? 0)) / 2).toBeCloseTo(60 + 3.4);
});

test('points are drawn where there are some', () => {
  draw(MAP);
  expect(all('circle')).toEqual([]);
  draw({ ...MAP, capital: { x: 1, y: 2 }, place: { x: 3, y: 4 }, ring: { x: 5, y: 6, r: 7 } });
  expect(all('circle').map((each) => [each.getAttribute('class'), each.getAttribute('cx')])).toEqual([
    ['map-ring', '5'],
    ['map-capital', '1'],
    ['map-place', '3'],
  ]);
});

describe('for those who cannot see it', () => {
  test.each<[string, Parameters<typeof mapWords.label>[1]]>([
    [
      'Map: Angola, between Zambia, Congo and Namibia',
      { neighbours: ['Zambia', 'Congo', 'Namibia'], nearness: 'bordering' },
    ],
    ['Map: Angola, next to Zambia', { neighbours: ['Zambia'], nearness: 'bordering' }],
    ['Map: Angola, near Zambia and Congo', { neighbours: ['Zambia', 'Congo'], nearness: 'near' }],
    ['Map: Angola, with Zambia', { neighbours: ['Zambia'], nearness: 'in sight' }],
    ['Map: Angola, in Africa', { within: 'Africa', neighbours: [], nearness: 'near' }],
    [
      'Map: Angola, in Africa, next to Zambia',
      { within: 'Africa', neighbours: ['Zambia'], nearness: 'bordering' },
    ],
  ])('%s', (words, where) => {
    expect(mapWords.label('Angola', where)).toBe(words);
  });

  test('the drawing bears the words', () => {
    draw(MAP);
    expect(all('svg')[0]?.getAttribute('aria-label')).toBe(mapWords.label('Angola', MAP));
  });
});
