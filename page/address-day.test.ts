import { expect, test } from 'vitest';
import { addressDay } from './address-day';

test.each([
  ['/world/middle-east/some-slug-2024-03-07/', '2024-03-07'],
  ['/world/some-slug-2024-03-07', '2024-03-07'],
  ['/en/some-slug-2024-03-07/', '2024-03-07'],
  ['/legal/litigation/some-slug-2023-11-30/?utm_source=x', '2023-11-30'],
  ['/article/2012/08/03/us-knightcapital-loss-idUSBRE87203X20120803', '2012-08-03'],
  ['/article/idUSTRE6823Q420100905', '2010-09-05'],
  ['/article/topNews/idUSTRE6823Q420100905', '2010-09-05'],
  ['/article/us-usa-fed-idUSKBN1430G4', undefined],
  ['/article/amp/idUSKBN1430G4', undefined],
  ['/article/idUSKBN0TS2AX/', undefined],
  ['/world/middle-east/slug-with-2024-inside/', undefined],
  ['/world/slug-2024-02-30/', undefined],
  ['/', undefined],
])('%s is of %s', (path, day) => {
  expect(addressDay(new URL(path, 'https://www.reuters.com'))).toBe(day);
});
