import { expect, test } from 'vitest';
import { compareDates, firstDay, isDay, isPartialDate, lastDay, precisionOf } from './partial-date';

test.each(['2014', '2014-09', '2014-09-08', '2012-02-29', '1900-01'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each([
  '',
  '14',
  '2014-9',
  '2014-13',
  '2014-00',
  '2014-02-29',
  '2014-09-31',
  '2014-09-08T00:00',
  'September 2014',
])('%j is no date', (text) => {
  expect(isPartialDate(text)).toBe(false);
});

test('a day is a date with all three parts', () => {
  expect(isDay('2014-09-08')).toBe(true);
  expect(isDay('2014-09')).toBe(false);
  expect(isDay('2014-02-30')).toBe(false);
});

test('a month and a year mean the days from their first to their last', () => {
  expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
  expect([firstDay('2014'), lastDay('2014')]).toEqual(['2014-01-01', '2014-12-31']);
  expect([firstDay('2014-09-08'), lastDay('2014-09-08')]).toEqual(['2014-09-08', '2014-09-08']);
  expect(['2014', '2014-09', '2014-09-08'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});

test('dates sort by the first day they can mean, unknown ones first', () => {
  expect(['2014-09', '2014', undefined, '2013-12-31'].sort(compareDates)).toEqual([
    '2013-12-31',
    '2014',
    '2014-09',
    undefined,
  ]);
  expect(compareDates(undefined, '1900')).toBe(-1);
  expect(compareDates('2014', '2014-01-01')).toBe(0);
});
