import { expect, test } from 'vitest';
import type { Name } from '../dataset/entry';
import { openMatcher } from './matcher';
import { packIndex } from './pack-index';
import { samplePerson as person, SAMPLE_ENTRIES } from './sample-entries';

const full = (text: string): Name => ({ text, as: 'full' });
const matcher = openMatcher(
  packIndex([
    ...SAMPLE_ENTRIES,
    person('the-father', 'Anton Tallis', { text: 'Tallis', as: 'surname' }),
    person('the-son', 'Anton Tallis Jr', full('Bobo Tallis'), { text: 'Tallis', as: 'surname' }),
    person('the-boss', 'Marco Antonio Ruy da Silva', full('Marco Antonio da Silva')),
  ]).buffer as ArrayBuffer,
);

function find(text: string): [string, string][] {
  return matcher
    .findMentions({ date: '2014-09-15', flows: [{ role: 'paragraph', text }] })
    .map(({ start, end, entry }) => [text.slice(start, end), entry]);
}

test('a nickname in quotes does not part a name', () => {
  expect(find('Police seek Anton "the Fox" Tallis.')).toEqual([]);
  expect(find('Police seek Anton "Fox" Tallis; Tallis fled.')).toEqual([
    ['Anton "Fox" Tallis', 'person/the-father'],
    ['Tallis', 'person/the-father'],
  ]);
});

test('curly quotes and small particles are as good', () => {
  expect(find('It was Marco Antonio “Ruy” da Silva.')).toEqual([
    ['Marco Antonio “Ruy” da Silva', 'person/the-boss'],
  ]);
});

test('a nickname tells whom of one name it is', () => {
  expect(find('It was Anton “Bobo” Tallis.')).toEqual([['Anton “Bobo” Tallis', 'person/the-son']]);
});

test('what is quoted between names is no nickname', () => {
  expect(find('In Iraq "Daesh" Syria fights.').map(([, entry]) => entry)).toEqual([
    'state/iraq',
    'group/islamic-state',
    'state/syria',
  ]);
});

test('quotes at either end of a text, or nothing but quotes, are passed over', () => {
  for (const text of ['"Fox" Tallis', 'Anton "Fox" ', '"A" "B" "C" D', 'A "B" C "D" E "F" G']) {
    expect(() => find(text)).not.toThrow();
  }
});
