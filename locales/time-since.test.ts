import { expect, test } from 'vitest';
import { timeSince } from './time-since';

const ON = '2014-09-15';

test.each([
  ['2014-09-15', { count: 0, unit: 'day', over: false }],
  ['2014-09-14', { count: 1, unit: 'day', over: false }],
  ['2014-09-09', { count: 6, unit: 'day', over: false }],
  ['2014-09-08', { count: 1, unit: 'week', over: false }],
  ['2014-09-07', { count: 8, unit: 'day', over: false }],
  ['2014-09-01', { count: 2, unit: 'week', over: false }],
  ['2014-08-26', { count: 2, unit: 'week', over: true }],
  ['2014-07-16', { count: 8, unit: 'week', over: true }],
  ['2014-07-15', { count: 2, unit: 'month', over: false }],
  ['2014-06-29', { count: 2, unit: 'month', over: true }],
  ['2013-09-16', { count: 11, unit: 'month', over: true }],
])('from %s', (since, passed) => {
  expect(timeSince(since, ON)).toEqual(passed);
});

test.each([
  ['a year ago to the day', '2013-09-15'],
  ['longer ago', '1989-06-04'],
  ['ahead', '2014-09-16'],
  ['only a month', '2014-09'],
  ['only a year', '2014'],
])('nothing when since is %s', (_, since) => {
  expect(timeSince(since, ON)).toBeUndefined();
});

test('a summer-time change does not move a day', () => {
  expect(timeSince('2014-10-20', '2014-10-27')).toEqual({ count: 1, unit: 'week', over: false });
});
