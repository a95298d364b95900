import { expect, test } from 'vitest';
import { type CardMention, matchNote } from './match-note';

const mention = (parts: Partial<CardMention>): CardMention => ({
  how: 'name',
  text: 'Islamic State',
  confidence: 1,
  position: { index: 1, count: 1 },
  ...parts,
});

test.each<[string, Partial<CardMention>, string]>([
  ['the very name', {}, 'Islamic State'],
  ['the name with a title', { text: 'Ayatollah Ali Khamenei' }, 'Ali Khamenei'],
  ['the name without accents', { text: 'Recep Tayyip Erdogan' }, 'Recep Tayyip Erdoğan'],
  ['initials', { how: 'acronym', text: 'U.S.' }, 'United States'],
  ['initials of small words too', { how: 'acronym', text: 'UAE' }, 'United Arab Emirates'],
  ['an acronym that is the name', { how: 'acronym', text: 'IRNA' }, 'IRNA'],
  ['a demonym of the same stem', { how: 'demonym', text: 'Iraqi' }, 'Iraq'],
])('%s needs no words', (_, parts, name) => {
  expect(matchNote(mention(parts), name)).toBeUndefined();
});

test.each<[Partial<CardMention>, string, string]>([
  [{ text: 'Daesh' }, 'Islamic State', 'Called Daesh here.'],
  [{ how: 'acronym', text: 'IRGC' }, 'Revolutionary Guards', 'IRGC is short for Revolutionary Guards.'],
  [
    { how: 'surname', text: 'Abadi', position: { index: 2, count: 3 } },
    'Haider al-Abadi',
    'Surname of Haider al-Abadi, named above.',
  ],
  [
    { how: 'surname', text: 'Obama' },
    'Barack Obama',
    'Surname of Barack Obama, who fits this story and its date.',
  ],
  [{ how: 'demonym', text: 'Dutch' }, 'Netherlands', 'Dutch here refers to Netherlands.'],
  [{ how: 'metonym', text: 'Baghdad' }, 'Iraq', 'Baghdad here: the capital stands for its government.'],
  [
    { how: 'transliteration', text: 'Massum', matched: 'Fouad Massoum' },
    'Fouad Massoum',
    'Spelled Massum here.',
  ],
  [
    { how: 'transliteration', text: 'Daish', matched: 'Daesh' },
    'Islamic State',
    'Spelled Daish here, for Daesh.',
  ],
])('%o of %s', (parts, name, words) => {
  expect(matchNote(mention(parts), name)).toEqual({ text: words, unsure: false });
});

test('a near spelling says that it is not certain', () => {
  expect(
    matchNote(mention({ how: 'fuzzy', text: 'Haydar Abaddi', matched: 'Haidar Abadi' }), 'Haider al-Abadi'),
  ).toEqual({ text: 'Haydar Abaddi is a near spelling of Haidar Abadi: not certain.', unsure: true });
});

test('a doubtful mention says so even where its name is plain', () => {
  expect(matchNote(mention({ confidence: 0.6 }), 'Islamic State')).toEqual({
    text: 'Not certain.',
    unsure: true,
  });
  expect(matchNote(mention({ how: 'surname', text: 'Ali', confidence: 0.6 }), 'Ali Khan')).toEqual({
    text: 'Surname of Ali Khan, who fits this story and its date. Not certain.',
    unsure: true,
  });
});
