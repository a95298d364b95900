import { expect, test } from 'vitest';
import { dayOf } from './day-of';

test.each([
  ['2024-03-07T07:55:25Z', '2024-03-07'],
  ['2017-03-16T05:12:57+0000', '2017-03-16'],
  // The day of the place it was printed for: in UTC this is the 8th.
  ['2024-03-07T23:55:25-05:00', '2024-03-07'],
  ['2016-01-17 16:04', '2016-01-17'],
  ['20160117T160411Z', '2016-01-17'],
  ['2012/08/03', '2012-08-03'],
  ['Sun Sep 05 16:01:38 UTC 2010', '2010-09-05'],
  ['Tue Dec 30, 2014 11:44pm GMT', '2014-12-30'],
  ['Wed Dec 14, 2016 | 5:03pm EST', '2016-12-14'],
  ['January 19, 2020 / 12:25 PM / Updated 8 hours ago', '2020-01-19'],
  ['By Jane Doe KABUL | Sun Sep 5, 2010 12:01pm EDT', '2010-09-05'],
  ['March 7, 2024 7:55 AM UTC Updated 2 years ago', '2024-03-07'],
  ['Sept. 5th, 2019', '2019-09-05'],
  ['Wed, 14 Dec 2016 06:02:15 +0000', '2016-12-14'],
])('%s is %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  '',
  '12:01pm EDT',
  'Updated 8 hours ago',
  'Last updated: 6 years ago',
  '2014-02-30T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  'February 30, 2014',
  'May 2014',
  '5 Min Read',
])('%j names no day', (text) => {
  expect(dayOf(text)).toBeUndefined();
});
