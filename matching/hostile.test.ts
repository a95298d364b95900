import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { buildFoldTable, foldText } from './fold';
import { openMatcher } from './matcher';
import { packIndex } from './pack-index';
import { SAMPLE_ENTRIES } from './sample-entries';
import { createTokeniser } from './tokens';

vi.setConfig({ testTimeout: 60_000 }); // beside browsers

const matcher = openMatcher(packIndex(SAMPLE_ENTRIES).slice().buffer as ArrayBuffer);
const find = (text: string) =>
  matcher.findMentions({ date: '2014-09-15', flows: [{ role: 'paragraph', text }] });
const table = buildFoldTable();
const tokenise = createTokeniser(table);

/** Texts of about a length that no story has, and a page may. */
const HOSTILE: readonly (readonly [what: string, make: (length: number) => string])[] = [
  ['letters without a blank', (length) => 'a'.repeat(length)],
  ['capitalised words', (length) => 'Haidar Abbadine '.repeat(length / 16)],
  ['capitalised words, all different', (length) => words(length)],
  ['one name, again and again', (length) => 'Haider al-Abadi '.repeat(length / 16)],
  ['surnames alone', (length) => 'Assad '.repeat(length / 6)],
  ['capitals with full stops', (length) => 'U.N.'.repeat(length / 4)],
  ['acronyms in brackets', (length) => 'Big Bad (BB) '.repeat(length / 13)],
  ['combining marks', (length) => `A${'\u0301'.repeat(length)}`],
  ['lone surrogates', (length) => '\ud83d \udc00'.repeat(length / 3)],
  ['right-to-left runs and no-width characters', (length) => '\u202eIraq\u200f\u200b '.repeat(length / 8)],
  ['apostrophes', (length) => "Iraq's '".repeat(length / 8)],
  ['hyphens', (length) => 'Iran-'.repeat(length / 5)],
  ['kin', (length) => 'Assad and his brother Maher '.repeat(length / 27)],
  ['nicknames', (length) => 'Bashar "The" '.repeat(length / 13)],
  ['titles', (length) => "Iraq's King General ".repeat(length / 20)],
  ['lists', (length) => 'Baghdad, Tehran and '.repeat(length / 20)],
];

function words(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++)
    text += `X${i.toString(26).replace(/\d/g, 'q')}ad Y${i.toString(36)} `;
  return text;
}

describe('texts that no story has', () => {
  test.each(HOSTILE)('%s: a megabyte is read, and offsets point at what they say', (_, make) => {
    const text = make(1_000_000);
    const mentions = find(text);
    for (const { start, end } of mentions.slice(0, 1000)) {
      expect(start).toBeLessThan(end);
      expect(foldText(text.slice(start, end), table)).not.toBe('');
    }
  });

  test.each(HOSTILE)('%s: time grows with length, not faster', (_, make) => {
    const [short, long] = [make(20_000), make(160_000)];
    const ratio = () =>
      fastest(() => find(long)) /
      Math.max(
        0.5,
        fastest(() => find(short)),
      );
    // Eight times the text; a quadratic step would be at sixty-four, each time. Other work on the machine is not.
    expect(Math.min(ratio(), ratio(), ratio())).toBeLessThan(32);
  });
});

test('a name of the dataset is found where it stands, whatever surrounds it', () => {
  const noise = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      const text = `${before}.\n Haider al-Abadi. \n${after}`;
      const at = before.length + 3;
      const found = find(text).find(({ start }) => start === at);
      expect(found && text.slice(found.start, found.end)).toBe('Haider al-Abadi');
    }),
  );
});

test('mentions never overlap, and come in order, whatever the text', () => {
  const piece = fc.constantFrom(
    'Haider al-Abadi',
    'Abadi',
    'Iraq',
    "Iraq's",
    'U.N.',
    'Bashar al-Assad',
    'Assad',
    'Fuad Masum',
    'Baghdad',
    ' (UN) ',
    '-',
    ', ',
    ' said ',
    '\u200b',
    '. ',
    'The ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const mentions = find(pieces.join(' '));
      for (const [i, { start, end }] of mentions.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
      }
    }),
  );
});

test('words of any text are letters of it, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenise(text);
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (tokens.end[i - 1] as number));
        expect(tokens.end[i]).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

function fastest(run: () => void): number {
  const times = Array.from({ length: 2 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}
