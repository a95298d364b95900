import { expect, test } from 'vitest';
import type { Entry, Name } from '../dataset/entry';
import { openMatcher } from './matcher';
import { packIndex } from './pack-index';
import { SAMPLE_ENTRIES } from './sample-entries';

const [pattern] = SAMPLE_ENTRIES as [Entry];
const shared: Name = { text: 'Ruritania', as: 'full' };

function entry(id: Entry['id'], name: string, names: Name[], country?: Entry['id']): Entry {
  const kind = id.startsWith('state/') ? 'state' : 'person';
  const of = country ? { country: { id: country, name: 'Ruritania' } } : {};
  return { ...pattern, id, kind, name, names, roles: [], relations: [], country: undefined, ...of } as Entry;
}

const matcher = openMatcher(
  packIndex([
    ...SAMPLE_ENTRIES,
    entry('state/ruritania-north', 'Republic of Ruritania', [shared]),
    entry('state/ruritania-south', 'Kingdom of Ruritania', [shared]),
    entry('person/rudolf-rassendyll', 'Rudolf Rassendyll', [], 'state/ruritania-north'),
    entry('person/rupert-hentzau', 'Rupert Hentzau', [], 'state/ruritania-south'),
  ]).buffer as ArrayBuffer,
);

function find(text: string): string[] {
  return matcher
    .findMentions({ date: '2014-09-15', flows: [{ role: 'paragraph', text }] })
    .map(({ entry }) => entry);
}

test('of two states of one name it is that of the holder named after the title', () => {
  expect(find("Ruritania's President Rudolf Rassendyll met Ruritania's King Rupert Hentzau.")).toEqual([
    'state/ruritania-north',
    'person/rudolf-rassendyll',
    'state/ruritania-south',
    'person/rupert-hentzau',
  ]);
});

test('whoever is named without a title, or by a surname alone, tells nothing', () => {
  expect(find('Ruritania and Rudolf Rassendyll, Ruritania and Rupert Hentzau.')).toEqual([
    'person/rudolf-rassendyll',
    'person/rupert-hentzau',
  ]);
});

test('who led a country is meant by the surname beside it, unless a namesake is of the same', () => {
  const led = openMatcher(
    packIndex([
      ...SAMPLE_ENTRIES,
      {
        ...entry('person/old-leader', 'Old Leader', [{ text: 'Lidder', as: 'surname' }], 'state/iraq'),
        roles: [{ text: 'President of Iraq', since: '1990', until: '1999' }],
      },
    ]).buffer as ArrayBuffer,
  );
  const marked = (text: string, date = '2014-09-15') =>
    led.findMentions({ date, flows: [{ role: 'paragraph', text }] }).map(({ entry }) => entry);
  expect(marked('They treat him as Lidder was treated in Iraq.')).toEqual([
    'person/old-leader',
    'state/iraq',
  ]);
  expect(marked('They treat him as Lidder was treated in Iraq.', '1988-01-01')).toEqual(['state/iraq']);
  expect(marked('They treat him as Lidder was treated in Iran.')).toEqual(['state/iran']);
  // Hafez al-Assad led Syria, and so did his son.
  expect(marked('They treat him as Assad was treated in Syria.', '2025-01-01')).toEqual(['state/syria']);
});

test('a weak title is that of who rules a country that the story names', () => {
  const weak: Name = { text: 'the Old King', as: 'weak' };
  const king = {
    ...entry('person/the-king', 'Rudolf of Ruritania', [weak], 'state/iraq'),
    roles: [{ text: 'King of Iraq', since: '2010' }],
  };
  const kings = openMatcher(packIndex([...SAMPLE_ENTRIES, king]).buffer as ArrayBuffer);
  const marked = (...texts: string[]) =>
    kings
      .findMentions({
        date: '2014-09-15',
        flows: texts.map((text) => ({ role: 'paragraph', text }) as const),
      })
      .map((mention) => mention.entry);
  const elsewhere = 'Iran met Iran, and Iran, and Iran, in Syria.';
  expect(marked(elsewhere, 'Nearby stood the Old King.')).not.toContain('person/the-king');
  expect(marked(elsewhere, 'It borders on Iraq.', 'Nearby stood the Old King.')).toContain('person/the-king');
});
