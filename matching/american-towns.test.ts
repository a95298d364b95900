import { expect, test } from 'vitest';
import type { Entry } from '../dataset/entry';
import { openMatcher } from './matcher';
import { packIndex } from './pack-index';
import { SAMPLE_ENTRIES } from './sample-entries';

const [pattern] = SAMPLE_ENTRIES as [Entry];

function place(id: string, name: string, country: string, gloss: string): Entry {
  const state = { id: `state/${country}`, name: country } as const;
  return {
    ...pattern,
    id: `place/${id}`,
    kind: 'place',
    name,
    gloss,
    country: state,
    names: [],
    relations: [],
  };
}

const states = ['Ohio', 'Kentucky', 'Oregon', 'Maine'].map((name) =>
  place(name.toLowerCase(), name, 'united-states', 'U.S. state'),
);
const ours = [
  place('cincinnati', 'Cincinnati', 'united-states', 'City in Ohio'),
  place('portland', 'Portland', 'united-states', 'City in Oregon'),
];
const matcher = openMatcher(packIndex([...SAMPLE_ENTRIES, ...states, ...ours]).buffer as ArrayBuffer);

function find(text: string): string[] {
  const story = { date: '2014-09-15', flows: [{ role: 'paragraph', text }] } as const;
  return matcher.findMentions(story).map(({ entry }) => entry);
}

test('a town is ours where the state after it is the one that our town is in', () => {
  expect(find('CINCINNATI, Ohio (Reuters) - It rained.')).toEqual(['place/cincinnati', 'place/ohio']);
  expect(find('He lives in Portland, Maine, now.')).toEqual(['place/maine']);
});

test('a town with the name of a place abroad is not that place', () => {
  expect(find('He lives in Paris, Ohio, and in Paris, Ky., too.')).toEqual(['place/ohio']);
  expect(find('She comes from Iraq, Ohio, they say.')).toEqual(['place/ohio']);
});

test('a list of states is no town', () => {
  expect(find('It rained in Kentucky, Ohio and Maine.')).toEqual([
    'place/kentucky',
    'place/ohio',
    'place/maine',
  ]);
});
