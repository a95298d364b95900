import { describe, expect, it } from 'vitest';
import { readData } from '../modules/dataset/read-data';
import type { Entry } from './entry';
import { openShardEntry, packShard } from './shard';

describe('a file of cards', () => {
  it('gives back every entry of the dataset as it was', async () => {
    const { entries } = await readData('data');
    const shard: unknown = JSON.parse(packShard(entries));
    const opened = entries.map(({ id }, at) => openShardEntry(shard, at, id));
    // As JSON has it: a field that is undefined is none.
    expect(opened).toEqual(JSON.parse(JSON.stringify(entries)));
  }, 60_000);

  it('leaves out what is empty and what the rest tells', () => {
    const entry: Entry = {
      id: 'place/aysen',
      kind: 'place',
      name: 'Aysen',
      gloss: 'Region of Chile',
      wikidata: 'Q2181',
      wikipedia: 'Aysen',
      life: {},
      names: [],
      roles: [],
      moments: [],
      about: [],
      relations: [],
      sources: [
        'https://www.wikidata.org/wiki/Q2181',
        'https://en.wikipedia.org/wiki/Aysen',
        'https://a.org/',
      ],
    };
    expect(JSON.parse(packShard([entry]))).toEqual([
      {
        name: 'Aysen',
        gloss: 'Region of Chile',
        wikidata: 'Q2181',
        wikipedia: 1,
        sources: ['d', 'p', 'https://a.org/'],
      },
    ]);
  });

  it('has nothing past its end', () => {
    expect(openShardEntry([], 0, 'place/aysen')).toBeUndefined();
  });
});
