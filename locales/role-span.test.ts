import { describe, expect, test } from 'vitest';
import { sampleCard } from '../components/sample-card';
import type { Card, CardRole } from '../dataset/card';
import { lifeSpan, pastSpan, roleSpan } from './role-span';

const ON = '2014-09-15';
const role = (parts: Partial<CardRole>): CardRole => ({ text: 'Minister', certainty: 'yes', ...parts });

describe('a role that holds', () => {
  test.each<[string, Partial<CardRole>, string]>([
    ['a week', { since: '2014-09-08' }, 'since 8 September 2014, for one week'],
    ['three days', { since: '2014-09-12' }, 'since 12 September 2014, for three days'],
    ['12 days', { since: '2014-09-03' }, 'since 3 September 2014, for 12 days'],
    ['some weeks', { since: '2014-08-20' }, 'since 20 August 2014, for over three weeks'],
    ['some months', { since: '2014-06-29' }, 'since 29 June 2014, for over two months'],
    ['that very day', { since: '2014-09-15' }, 'since 15 September 2014, the day of this story'],
    ['years', { since: '2013-02-01' }, 'since 1 February 2013'],
    ['only a month known', { since: '2013-08' }, 'since August 2013'],
    ['only a year known', { since: '1989' }, 'since 1989'],
    ['no beginning known', {}, ''],
    ['its end lies ahead: not told', { since: '2013', until: '2017' }, 'since 2013'],
  ])('%s', (_, parts, words) => {
    expect(roleSpan(role(parts), ON)).toBe(words);
  });
});

test('briefly, without for how long', () => {
  expect(roleSpan(role({ since: '2014-09-08' }), ON, true)).toBe('since 8 September 2014');
});

describe('a role that perhaps holds', () => {
  test.each<[string, Partial<CardRole>, string]>([
    ['begins in this month', { since: '2014-09' }, 'since September 2014, perhaps not yet on this day'],
    ['ends in this year', { since: '2010', until: '2014' }, 'until 2014, perhaps no longer on this day'],
    ['both', { since: '2014-09', until: '2014-09' }, 'in September 2014, perhaps not on this day'],
  ])('%s', (_, parts, words) => {
    expect(roleSpan(role({ ...parts, certainty: 'perhaps' }), ON)).toBe(words);
  });
});

describe('a role last recorded earlier', () => {
  test.each<[Partial<CardRole>, string]>([
    [{ recorded: '2023-01' }, 'as last recorded in January 2023'],
    [{ recorded: '2023' }, 'as last recorded in 2023'],
    [{ recorded: '2023-01-03' }, 'as last recorded on 3 January 2023'],
    [{ since: '2019-05-02', recorded: '2023-01' }, 'since 2 May 2019, as last recorded in January 2023'],
    [{}, 'as last recorded'],
  ])('%o', (parts, words) => {
    expect(roleSpan(role({ ...parts, certainty: 'last-recorded' }), '2024-05-01')).toBe(words);
  });
});

describe('a role that is over', () => {
  test.each<[Partial<CardRole>, string]>([
    [{ since: '2006-05-20', until: '2010' }, '2006 to 2010'],
    [{ since: '2006-05-20', until: '2014-09-08' }, '2006 to 8 September 2014'],
    [{ since: '2004-06-28', until: '2004-12-03' }, '28 June 2004 to 3 December 2004'],
    [{ since: '2004', until: '2004' }, 'in 2004'],
    [{ until: '2003-04-09' }, 'until 9 April 2003'],
    [{ since: '2003' }, 'from 2003'],
    [{}, ''],
  ])('%o', (parts, words) => {
    expect(pastSpan(role(parts), ON)).toBe(words);
  });
});

describe('a life', () => {
  const card = (parts: Partial<Card>) =>
    sampleCard({ id: 'person/x', kind: 'person', name: 'X', gloss: 'Somebody', ...parts });

  test.each<[string, Partial<Card>, string | undefined]>([
    ['alive', { life: { since: '1952-04-25' } }, undefined],
    ['died on a day', { life: { until: '2011-05-02' } }, 'died 2 May 2011'],
    ['died in a year', { life: { until: '2011' } }, 'died in 2011'],
    [
      'a state gone',
      { kind: 'state', life: { since: '1922-12-30', until: '1991-12-26' } },
      'existed 1922 to 1991',
    ],
    ['a group gone', { kind: 'group', life: { until: '2013-04' } }, 'existed until April 2013'],
    [
      'a war over',
      { kind: 'event', life: { since: '1980-09-22', until: '1988-08-20' } },
      '22 September 1980 to 20 August 1988',
    ],
    ['a war going on', { kind: 'event', life: { since: '2011-03-15' } }, 'since 15 March 2011'],
    [
      'an event of one day',
      { kind: 'event', life: { since: '2003-12-13', until: '2003-12-13' } },
      '13 December 2003',
    ],
  ])('%s', (_, parts, words) => {
    expect(lifeSpan(card(parts))).toBe(words);
  });
});
