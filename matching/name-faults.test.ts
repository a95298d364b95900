import { expect, test } from 'vitest';
import type { Entry, Name } from '../dataset/entry';
import { describeFault } from '../dataset/fault';
import { findNameFaults } from './name-faults';
import { SAMPLE_ENTRIES } from './sample-entries';

const faultsOf = (...names: Name[]) =>
  findNameFaults([{ ...(SAMPLE_ENTRIES[0] as Entry), names }], () => ({
    file: 'facts/people.tsv',
    line: 7,
  })).map(describeFault);

test('a surname that is an ordinary word, or a number, is told: it would mark every sentence', () => {
  expect(
    faultsOf(
      { text: 'of', as: 'surname' },
      { text: 'de la', as: 'surname' },
      { text: 'On', as: 'surname' },
      { text: 'VI', as: 'surname' },
    ),
  ).toEqual([
    "data/facts/people.tsv:7: names: 'of' is an ordinary word and no surname: drop it",
    "data/facts/people.tsv:7: names: 'de la' is an ordinary word and no surname: drop it",
    "data/facts/people.tsv:7: names: 'On' is an ordinary word and no surname: drop it",
    "data/facts/people.tsv:7: names: 'VI' is a number and no surname: drop it",
  ]);
  expect(faultsOf({ text: 'May', as: 'surname' }, { text: 'de la Rua', as: 'surname' })).toEqual([]);
});

test('a name that no text can match is told', () => {
  expect(faultsOf({ text: 'Paris, Texas', as: 'full' })).toEqual([
    expect.stringContaining("'Paris, Texas' has punctuation between words"),
  ]);
});
