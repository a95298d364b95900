import { beforeAll, expect, test } from 'vitest';
import { memoryReader } from '../tools/memory-reader';
import { createDatasetSearch, type DatasetSearch } from './dataset-search';

// The real dataset, packed as the extension has it: that takes seconds, and is done once.
let dataset: DatasetSearch;

beforeAll(async () => {
  dataset = createDatasetSearch(await memoryReader());
}, 60_000);

const find = (query: string, day = '2014-09-15') => dataset.search(query, day, new Set());

test.each([
  ['Ghadafi', 'person/muammar-gaddafi'],
  ['Qaddafi', 'person/muammar-gaddafi'],
  ['Quran', 'term/koran'],
  ['Kiyev', 'place/kyiv'],
  ['ISIS', 'group/islamic-state'],
  ['daish', 'group/islamic-state'],
  ['hizb ullah', 'group/hezbollah'],
  ['Hizballah', 'group/hezbollah'],
  ['alqaida', 'group/al-qaeda'],
  ['al-Qaida', 'group/al-qaeda'],
  ['Netanyahoo', 'person/benjamin-netanyahu'],
  ['Ahmedinejad', 'person/mahmoud-ahmadinejad'],
  ['Usama bin Ladin', 'person/osama-bin-laden'],
  ['Saddam Hussain', 'person/saddam-hussein'],
  ['Saakashvilli', 'person/mikheil-saakashvili'],
  ['ERDOĞAN', 'person/tayyip-erdogan'],
  ['Zelenskyy', 'person/volodymyr-zelenskiy'],
  ['Taleban', 'group/taliban'],
  ['john ker', 'person/john-kerry'],
  ['Peking', 'place/beijing'],
  ['mbs', 'person/mohammed-bin-salman'],
])('%s', async (query, id) => {
  expect((await find(query))[0]?.id).toBe(id);
});

test.each([
  ['1991-01-17', 'George Bush'],
  ['2005-01-21', 'George W. Bush'],
])('on %s, Bush is the one in office', async (day, name) => {
  expect((await find('Bush', day))[0]?.name).toBe(name);
});

test('a name not in use that day is found, and told by the name and the line of that day', async () => {
  const [before] = await find('Daesh', '2012-01-01');
  expect(before).toMatchObject({
    id: 'group/islamic-state',
    name: 'Islamic State of Iraq',
    matched: 'Daesh',
  });
  const [kerry] = await find('Kerry', '2014-09-15');
  expect(kerry).toMatchObject({ name: 'John Kerry', line: expect.stringContaining('ecretary of State') });
  expect(kerry).not.toHaveProperty('matched');
});

test('of a common name the dozen nearest, and whoever of them the story has', async () => {
  const others = await find('mohammed');
  expect(others).toHaveLength(12);
  const ids = new Set(others.map(({ id }) => id));
  const more = await dataset.search('mohammed', '2014-09-15', ids);
  expect(more.filter(({ id }) => ids.has(id))).toHaveLength(12);
  expect(more).toHaveLength(24);
});

test('what nothing is called finds nothing', async () => {
  expect(await find('xqzzkw')).toEqual([]);
  expect(await find(' ‘-’ ')).toEqual([]);
});

test('an entry is drawn for the day', async () => {
  expect(await dataset.card('group/hezbollah', '2006-07-12')).toMatchObject({ date: '2006-07-12' });
  expect(await dataset.card('group/none-of-that-name', '2006-07-12')).toBeUndefined();
});
