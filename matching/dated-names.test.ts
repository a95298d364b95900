import { expect, test } from 'vitest';
import { openMatcher } from './matcher';
import { packIndex } from './pack-index';
import { samplePerson as person, SAMPLE_ENTRIES } from './sample-entries';

const matcher = openMatcher(
  packIndex([
    ...SAMPLE_ENTRIES,
    person('the-elder', 'George Tall Elder', { text: 'George Tall', as: 'full', until: '1999' }),
    person('the-younger', 'George Tall Younger', { text: 'George Tall', as: 'full', since: '2001-01-20' }),
    person('the-king', 'Prince Ruritania', { text: 'the Ruritanian', as: 'weak', since: '2005' }),
    person('the-old', 'Old Gentleman', { text: 'Young Gentleman', as: 'full', until: '1990' }),
  ]).buffer as ArrayBuffer,
);

function find(text: string, date: string): string[] {
  return matcher.findMentions({ date, flows: [{ role: 'paragraph', text }] }).map(({ entry }) => entry);
}

test('a name that two had one after the other is theirs on their days', () => {
  expect(find('George Tall spoke.', '1996-05-01')).toEqual(['person/the-elder']);
  expect(find('George Tall spoke.', '2003-05-01')).toEqual(['person/the-younger']);
});

test('between the two it is still the first one’s', () => {
  expect(find('George Tall spoke.', '2000-06-11')).toEqual(['person/the-elder']);
});

test('a name out of use stands for its only bearer, as stories tell of the past', () => {
  expect(find('Young Gentleman spoke.', '2014-09-15')).toEqual(['person/the-old']);
});

test('a weak name not yet in use stands for nothing', () => {
  const text = 'Prince Ruritania came. They cheered the Ruritanian loudly.';
  expect(find(text, '2004-01-01')).toEqual(['person/the-king']);
  expect(find(text, '2006-01-01')).toEqual(['person/the-king', 'person/the-king']);
});
