import { describe, expect, test } from 'vitest';
import { asOf, lineOn, shownName } from './as-of';
import type { Entry } from './entry';

const abadi: Entry = {
  id: 'person/haider-al-abadi',
  kind: 'person',
  name: 'Haider al-Abadi',
  gloss: 'Iraqi politician',
  country: { id: 'state/iraq', name: 'Iraq' },
  life: { since: '1952', until: '2090-05-01' },
  names: [
    { text: 'Haidar al-Abadi', as: 'full' },
    { text: 'Abadi', as: 'surname' },
    { text: 'Prime Minister Haider al-Abadi', as: 'full' },
  ],
  roles: [
    { text: 'Member of parliament', since: '2006' },
    { text: 'Prime minister of Iraq', since: '2014-09-08', until: '2018-10-25' },
  ],
  moments: [{ on: '2014-08-11', text: 'named prime minister-designate' }],
  about: [
    { text: 'Before.' },
    { since: '2014-08-11', text: 'Designate.' },
    { since: '2018-10-25', text: 'Afterwards.' },
  ],
  relations: [
    {
      type: 'opposes',
      side: 'from',
      other: { id: 'group/islamic-state', name: 'Islamic State' },
      since: '2014-06',
    },
    { type: 'backs', side: 'to', other: { id: 'state/iran', name: 'Iran' }, until: '2014-09-15' },
  ],
  sources: ['https://example.org/abadi'],
};

const roles = (day: string) => asOf(abadi, day).roles.map(({ text }) => text);

describe('an office that begins and ends on known days', () => {
  test('does not hold on the day before', () => {
    expect(roles('2014-09-07')).toEqual(['Member of parliament']);
    expect(asOf(abadi, '2014-09-07').later[0]).toEqual({
      on: '2014-09-08',
      type: 'began',
      text: 'Prime minister of Iraq',
      until: '2018-10-25',
    });
  });

  test('holds on its first day and the day after, and comes before lesser offices', () => {
    for (const day of ['2014-09-08', '2014-09-09', '2018-10-24']) {
      expect(roles(day)).toEqual(['Prime minister of Iraq', 'Member of parliament']);
    }
    expect(lineOn(asOf(abadi, '2014-09-08'))).toBe('Prime minister of Iraq');
    expect(asOf(abadi, '2018-10-24').later[0]).toEqual({
      on: '2018-10-25',
      type: 'ended',
      text: 'Prime minister of Iraq',
    });
  });

  test("no longer holds on its successor's first day", () => {
    const card = asOf(abadi, '2018-10-25');
    expect(card.roles.map(({ text }) => text)).toEqual(['Member of parliament']);
    expect(card.past.map(({ text }) => text)).toEqual(['Prime minister of Iraq']);
    expect(card.later.map(({ type }) => type)).toEqual(['died']);
  });
});

describe('dates of less than a day', () => {
  const since = (date: string): Entry => ({
    ...abadi,
    roles: [{ text: 'Envoy', since: date, until: '2016' }],
  });

  test.each([
    ['2014-08-31', undefined],
    ['2014-09-01', 'perhaps'],
    ['2014-09-29', 'perhaps'],
    ['2014-09-30', 'yes'],
    ['2015-12-31', 'yes'],
    ['2016-01-01', 'perhaps'],
    ['2016-12-30', 'perhaps'],
    ['2016-12-31', undefined],
  ])('on %s an office of September 2014 to 2016 is held: %s', (day, certainty) => {
    expect(asOf(since('2014-09'), day).roles[0]?.certainty).toBe(certainty);
  });
});

test('an open office is last recorded on the day it was last known to hold', () => {
  const entry: Entry = { ...abadi, roles: [{ text: 'Envoy', since: '2014-09-08', seen: '2023-01' }] };
  expect(asOf(entry, '2023-01-31').roles[0]?.certainty).toBe('yes');
  expect(asOf(entry, '2023-02-01').roles).toEqual([
    { text: 'Envoy', since: '2014-09-08', certainty: 'last-recorded', recorded: '2023-01' },
  ]);
});

test('passages change on the day they say', () => {
  expect(
    ['2014-08-10', '2014-08-11', '2018-10-24', '2018-10-25'].map((day) => asOf(abadi, day).about),
  ).toEqual(['Before.', 'Designate.', 'Designate.', 'Afterwards.']);
  const later: Entry = { ...abadi, about: [{ since: '2014-08-11', text: 'Designate.' }] };
  expect(asOf(later, '2014-08-10').about).toBeUndefined();
});

test('relations hold between their dates, and say how sure that is', () => {
  const on = (day: string) => asOf(abadi, day).relations.map(({ name, certainty }) => `${name} ${certainty}`);
  expect(on('2014-05-31')).toEqual(['Iran yes']);
  expect(on('2014-06-15')).toEqual(['Islamic State perhaps', 'Iran yes']);
  expect(on('2014-09-14')).toEqual(['Islamic State yes', 'Iran yes']);
  expect(on('2014-09-15')).toEqual(['Islamic State yes']);
});

test('a death, and what happened later, are no part of the card of an earlier day but for the folded rest', () => {
  const card = asOf(abadi, '2014-08-10');
  expect(card.life).toEqual({ since: '1952' });
  expect(card.later.map(({ on, type }) => `${on} ${type}`)).toEqual([
    '2014-08-11 happened',
    '2014-09-08 began',
    '2090-05-01 died',
  ]);
  expect(asOf(abadi, '2090-05-01').life).toEqual({ since: '1952', until: '2090-05-01' });
});

test('other names leave out surnames and names with a title run in', () => {
  expect(asOf(abadi, '2014-09-15').names).toEqual(['Haidar al-Abadi']);
});

describe('a name that is shown for a time', () => {
  const kyiv: Entry = {
    ...abadi,
    id: 'place/kyiv',
    kind: 'place',
    name: 'Kyiv',
    names: [{ text: 'Kiev', as: 'shown', until: '2020-06' }],
    country: {
      id: 'state/burma',
      name: 'Myanmar',
      shown: [{ text: 'Burma', as: 'shown', until: '2012-01-01' }],
    },
  };

  test('is shown until then, and the own name after', () => {
    expect([shownName(kyiv, '2017-01-01'), shownName(kyiv, '2025-01-01')]).toEqual(['Kiev', 'Kyiv']);
    expect([asOf(kyiv, '2011-12-31').country, asOf(kyiv, '2012-01-01').country]).toEqual([
      'Burma',
      'Myanmar',
    ]);
  });

  test('is still told as another name afterwards', () => {
    expect(asOf(kyiv, '2025-01-01').names).toEqual(['Kiev']);
  });

  test('is told as a renaming before', () => {
    const group: Entry = {
      ...kyiv,
      name: 'Islamic State',
      names: [{ text: 'ISIL', as: 'shown', since: '2013-04-09', until: '2014-06-29' }],
    };
    expect(asOf(group, '2013-04-08').later).toContainEqual({
      on: '2013-04-09',
      type: 'renamed',
      text: 'ISIL',
    });
    expect(asOf(group, '2013-04-08').names).toEqual([]);
  });
});

describe('names that were shown before', () => {
  const group: Entry = {
    ...abadi,
    id: 'group/islamic-state',
    kind: 'group',
    name: 'Islamic State',
    names: [
      { text: 'Islamic State of Iraq', as: 'shown', since: '2006-10', until: '2013-04' },
      { text: 'ISIL', as: 'shown', since: '2013-04', until: '2014-06-29' },
    ],
  };

  test('stand on the card in order of time, with the day of the last renaming', () => {
    expect(asOf(group, '2014-09-15')).toMatchObject({
      pastNames: [
        { text: 'Islamic State of Iraq', since: '2006-10', until: '2013-04' },
        { text: 'ISIL', since: '2013-04', until: '2014-06-29' },
      ],
      namedSince: '2014-06-29',
    });
    expect(asOf(group, '2014-01-01')).toMatchObject({ name: 'ISIL', namedSince: '2013-04' });
  });

  test('before the first renaming there are none, and of people never', () => {
    expect(asOf(group, '2010-01-01').pastNames).toBeUndefined();
    expect(asOf({ ...group, kind: 'person' }, '2014-09-15').pastNames).toBeUndefined();
  });
});
