import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';

/** That its ids are entries and its readers known, data.test.ts has with all other faults. Here is what may stand in it. */
let rows: readonly (readonly [entry: string, readers: string])[];
beforeAll(async () => {
  const [, ...lines] = (await readFile('data/familiar.tsv', 'utf8')).trimEnd().split('\n');
  rows = lines.map((line) => line.split('\t') as [string, string]);
});

const readersOf = (entry: string) => rows.find(([id]) => id === entry)?.[1];

test('no person is known to all: who held which office on that day is what people look up', () => {
  expect(rows.filter(([entry]) => entry.startsWith('person/'))).toEqual([]);
});

test('armed groups are not for followers: what they hold and whom they fight changes by the month', () => {
  for (const group of ['al-qaeda', 'hamas', 'hezbollah', 'islamic-state', 'taliban'])
    expect(readersOf(`group/${group}`), group).toBe('specialists');
});

describe('followers', () => {
  test.each(
    'state/united-states state/china place/washington place/london body/united-nations body/nato body/white-house agency/bbc'.split(
      ' ',
    ),
  )('know %s', (entry) => expect(readersOf(entry)).toBe('followers'));
});

describe('specialists', () => {
  test.each(
    'state/togo state/kazakhstan place/bishkek place/ohio body/iaea body/icc agency/tass term/imam term/ramadan weapon/cruise-missile'.split(
      ' ',
    ),
  )('know %s', (entry) => expect(readersOf(entry)).toBe('specialists'));

  test.each('place/mosul place/crimea place/donetsk state/western-sahara group/jaish-e-mohammad'.split(' '))(
    'have %s explained: who holds it, or what it is, depends on the day',
    (entry) => expect(readersOf(entry)).toBeUndefined(),
  );
});

test('in order, an entry a line', () => {
  const entries = rows.map(([entry]) => entry);
  expect(entries).toEqual([...new Set(entries)].sort());
});
