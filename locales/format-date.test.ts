import { expect, test } from 'vitest';
import { formatDate, formatStamp, formatYear } from './format-date';

test.each([
  ['2014-09-08', '8 September 2014'],
  ['2014-09', 'September 2014'],
  ['2014', '2014'],
  ['2014-01-01', '1 January 2014'],
  ['2014-12-31', '31 December 2014'],
])('%s reads %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

test('the stamp is short', () => {
  expect(formatStamp('2014-09-15')).toBe('15 Sept 2014');
  expect(formatStamp('2014-05-01')).toBe('1 May 2014');
});

test('a year is a year at any precision', () => {
  expect(['2006-05-20', '2006-05', '2006'].map(formatYear)).toEqual(['2006', '2006', '2006']);
});
