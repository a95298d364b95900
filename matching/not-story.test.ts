import { expect, test } from 'vitest';
import { storyLength } from './not-story';

test.each([
  'Additional reporting by A. Writer in Paris; Editing by B. Editor',
  'Reporting by A. Writer; Editing by B. Editor',
  '(Reporting by A. Writer in Baghdad; Writing by C. Author; Editing by B. Editor)',
  'Writing by C. Author',
  'Related Coverage',
  'Slideshow ( 5 images )',
  'Slideshow (14 Images)',
  'Our Standards: The Thomson Reuters Trust Principles., opens new tab',
  '--Field Level Media',
  'Advertisement · Scroll to continue',
  'Reuters Staff',
  '5 Min Read',
])('%s is no part of the story', (line) => {
  expect(storyLength(line)).toBe(0);
  expect(storyLength(`  ${line}\r`)).toBe(0);
});

test.each([
  'Reporting restrictions were lifted on Monday by a court in Cairo.',
  'Editing genes by hand is slow, scientists in Paris said.',
  'The slideshow (5 images) was shown to ministers.',
  'He has been writing by candlelight since the power failed in Aleppo.',
])('%s is the story', (line) => {
  expect(storyLength(line)).toBe(line.length);
});

test('a sign-off at the end of a paragraph is cut off', () => {
  const text = 'Talks go on in Vienna.';
  expect(storyLength(`${text} (Reporting by A. Writer; Editing by B. Editor)`)).toBe(text.length);
  expect(storyLength(`${text} (Additional reporting by A. Writer in Tehran)`)).toBe(text.length);
});

test('brackets without end are no sign-off', () => {
  expect(storyLength(`x ${'('.repeat(200_000)}`)).toBe(200_002);
});
