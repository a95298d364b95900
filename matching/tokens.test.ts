import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFoldTable, foldText } from './fold';
import {
  ALL_CAPITALS,
  CAPITAL,
  createTokeniser,
  DOTTED,
  GAP_HARD,
  GAP_HYPHEN,
  GAP_SENTENCE,
  POSSESSIVE,
} from './tokens';

const table = buildFoldTable();
const tokenise = createTokeniser(table);

/** Words as they stand in the text. */
function words(text: string): string[] {
  const { count, start, end } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

function hashes(text: string): string[] {
  const { count, first, second } = tokenise(text);
  return Array.from({ length: count }, (_, i) => `${first[i]} ${second[i]}`);
}

test.each([
  ["Shi'ite Shi’ite Sana'a", ["Shi'ite", 'Shi’ite', "Sana'a"]],
  ["Iraq's, Iraq’s", ['Iraq', 's', 'Iraq', 's']],
  ["the Kurds' leader", ['the', 'Kurds', 'leader']],
  ["'Islamic State'", ['Islamic', 'State']],
  ['the U.S.-led coalition', ['the', 'U.S.', 'led', 'coalition']],
  ['in the U.S. He', ['in', 'the', 'U.S.', 'He']],
  ['George W. Bush', ['George', 'W', 'Bush']],
  ['S-300 F16 AK-47', ['S', '300', 'F', '16', 'AK', '47']],
  ['Ha\u200bmas Ab\u00ada\u0301di', ['Ha\u200bmas', 'Ab\u00ada\u0301di']],
  ['', []],
  [' —… ', []],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ["Shi'ite", 'SHI’ITE'],
  ['Sanaʿa', 'Sana’a'],
  ['Erdoğan', 'ERDOGAN'],
  ['Straße', 'Strasse'],
  ['Ḥizb', 'Hizb'],
  ['U.N.', 'UN'],
  ['Ha\u200bm\u2060as', 'Hamas'],
])('%s and %s are one word', (a, b) => {
  expect(hashes(a)).toEqual(hashes(b));
});

test.each([
  ['Hama', 'Hamas'],
  ['Iran', 'Iraq'],
  ['ISNA', 'IRNA'],
])('%s and %s are two', (a, b) => {
  expect(hashes(a)).not.toEqual(hashes(b));
});

test('flags tell capitals, acronyms and possessives', () => {
  const flags = (text: string, at = 0) => tokenise(text).flags[at] as number;
  expect(flags('Iran') & (CAPITAL | ALL_CAPITALS)).toBe(CAPITAL);
  expect(flags('IRAN') & (CAPITAL | ALL_CAPITALS)).toBe(CAPITAL | ALL_CAPITALS);
  expect(flags('iran') & CAPITAL).toBe(0);
  expect(flags('U.S.') & DOTTED).toBe(DOTTED);
  expect(flags("Iraq's", 1) & POSSESSIVE).toBe(POSSESSIVE);
});

test.each([
  ['Islamic, State', GAP_HARD],
  ['Islamic. State', GAP_HARD | GAP_SENTENCE],
  // A dash is a hyphen with blanks.
  ['Islamic - State', GAP_HARD | GAP_HYPHEN],
  ['al-Abadi', GAP_HYPHEN],
  ['PARIS/DUBAI', GAP_HARD],
  ['Gen. Allen', GAP_SENTENCE],
])('what parts the words of %j', (text, gap) => {
  const between = tokenise(text).gap[1] as number;
  expect(between & (GAP_HARD | GAP_HYPHEN | GAP_SENTENCE)).toBe(gap);
});

/** Any UTF-16 code unit: lone surrogates, marks and controls among them. */
const codeUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

test('offsets always point at letters, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: codeUnit, maxLength: 200 }), (text) => {
      const { count, start, end } = tokenise(text);
      const edges = Array.from({ length: count }, (_, i) => [start[i] as number, end[i] as number]);
      const inOrder = edges.every(([from = 0, to = 0], i) => from >= (edges[i - 1]?.[1] ?? 0) && to > from);
      return inOrder && (edges.at(-1)?.[1] ?? 0) <= text.length;
    }),
  );
});

test('a word cut out of any text by its offsets is that word again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."aBé'’.- \u200b\u0301S3,ß"), maxLength: 60 }),
      (text) => {
        const { count, start, end, first } = tokenise(text);
        const kept = Array.from(
          { length: count },
          (_, i) => [text.slice(start[i], end[i]), first[i]] as const,
        );
        for (const [word, hash] of kept) expect(tokenise(word).first[0]).toBe(hash);
      },
    ),
  );
});

test('folded text has letters, digits and single blanks only', () => {
  expect(foldText('  Sa‘ad al-Ḥarīrī (U.N.)  — 5 ', table)).toBe('saad al hariri un 5');
});
