import { expect, test } from 'vitest';
import { openMatcher } from './matcher';
import { packIndex } from './pack-index';
import { samplePerson as person, SAMPLE_ENTRIES } from './sample-entries';

const matcher = openMatcher(
  packIndex([...SAMPLE_ENTRIES, person('maher', 'Maher al-Assad'), person('mary-allen', 'Mary Allen')])
    .buffer as ArrayBuffer,
);

function find(text: string): [string, string][] {
  return matcher
    .findMentions({ date: '2014-09-15', flows: [{ role: 'paragraph', text }] })
    .map(({ start, end, entry }) => [text.slice(start, end), entry]);
}

test.each([
  'Bashar al-Assad trusts his brother Maher.',
  'Bashar al-Assad and his younger brother, Maher, rule.',
  'Bashar al-Assad’s brother Maher commands it.',
])('a given name after a word of kinship goes with the family name before it: %s', (text) => {
  expect(find(text).at(-1)).toEqual(['Maher', 'person/maher']);
});

test.each([
  'Maher spoke.',
  'John Allen trusts his brother Maher.',
  'Bashar al-Assad trusts his brother. Maher spoke.',
  'Bashar al-Assad trusts his brother Maher Kadri.',
  'Bashar al-Assad trusts a brother Maher.',
])('and without one, or with another, it is nobody’s: %s', (text) => {
  expect(find(text).map(([words]) => words)).not.toContain('Maher');
});

test('whoever was named last is asked first', () => {
  expect(find('Bashar al-Assad met John Allen and his wife Mary.').at(-1)).toEqual([
    'Mary',
    'person/mary-allen',
  ]);
});
