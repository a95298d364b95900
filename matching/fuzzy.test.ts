import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance';
import { buildFoldTable, foldText } from './fold';
import { findNear } from './fuzzy';
import { openNearNames, packNearNames } from './near-names';
import { normalForm, soundAlike } from './transliterate';

const table = buildFoldTable();
const fold = (text: string) => foldText(text, table);
const near = (text: string, ...names: string[]) =>
  findNear(
    fold(text),
    openNearNames(
      packNearNames(
        names.map((name, entry) => ({ text: name, entry, use: 'near' as const })),
        fold,
      ),
    ),
    fold,
  );

describe('spellings of one name', () => {
  test.each([
    ['Fuad Masum', 'Fouad Massoum'],
    ['Muammar Qaddafi', 'Muammar Gaddafi'],
    ['Mohamed Mursi', 'Mohammed Mursi'],
    ['Hizbullah', 'Hezbollah'],
    ['Khaled Mashaal', 'Khaled Meshaal'],
    ['Abdul-Rahman al-Rashed', 'Abdel Rahman Rashed'],
    ['Aiman al-Zawahiri', 'Ayman al-Zawahri'],
  ])('%s is %s', (text, name) => {
    expect(near(text, name, 'Somebody Else')?.text).toBe(name);
  });
});

describe('names of different things', () => {
  test.each([
    ['Rafah', 'Rafale'],
    ['Iraq', 'Iran'],
    ['Hama', 'Hamas'],
    ['ISNA', 'IRNA'],
    ['Ebadi', 'Abadi'],
    ['Ali Larijani', 'Sadeq Larijani'],
    ['Hassan Rouhani', 'Hassan Nasrallah'],
    ['Ruhollah Khomeini', 'Ali Khamenei'],
    ['Mohammad Javad Zarif', 'Mohammad Javad Larijani'],
  ])('%s is not %s', (text, name) => {
    expect(near(text, name)).toBeUndefined();
  });
});

test('a spelling that two entries are equally near to is neither', () => {
  expect(near('Hasan Rohani', 'Hassan Rouhani', 'Hasan Ruhani')).toBeUndefined();
});

test('among several that pass, the nearest by Fuse.js is taken', () => {
  expect(near('Mohamed Morsy', 'Mahmoud Morsi', 'Mohammed Mursi', 'Mohamad Marsi')?.text).toBe(
    'Mohammed Mursi',
  );
});

test('the normal form takes away what romanisations differ in', () => {
  const alike = (a: string, b: string) => soundAlike(normalForm(a), normalForm(b), 'words');
  expect(alike('abdel fattah al sisi', 'abdul fatah sisi')).toBe(true);
  expect(alike('haider al abadi', 'haider al ebadia')).toBe(false);
});

test('the bounded edit distance is the edit distance, up to its bound', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(fullDistance(a, b), limit + 1));
    }),
  );
});

/** Wagner and Fischer's table, by its definition. */
function fullDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return fullDistance(restA, restB);
  return 1 + Math.min(fullDistance(restA, b), fullDistance(a, restB), fullDistance(restA, restB));
}
