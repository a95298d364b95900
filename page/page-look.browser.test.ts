import { expect, test } from 'vitest';
import { isDarkPage } from './page-look';
import { sampleStory } from './sample-story';

test.each([
  ['', false],
  ['background: white; color: #404040', false],
  ['background: #181a1b; color: #e8e6e3', true],
  ['background: linear-gradient(#000, #222); color: #ccc', true],
  ['color-scheme: dark; color: CanvasText', true],
  ['background: #fff; color: oklch(0.28 0.03 256.8)', false],
  ['background: #000; color: color-mix(in oklab, white 85%, black)', true],
])('a story styled %j: dark is %j', (style, dark) => {
  const { story } = sampleStory(`<section style="${style}"><p>Baghdad</p></section>`);
  expect(isDarkPage(story.querySelector('p') as Element)).toBe(dark);
});
