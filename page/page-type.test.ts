// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isOtherTemplate, isStoryAddress, pageSays } from './page-type';

const url = (address: string): URL => new URL(address, 'https://www.reuters.com');

test.each([
  'https://graphics.reuters.com/MIDEAST-IRAN/klpylwdjbvg/',
  '/graphics/MIDEAST-IRAN/klpylwdjbvg/',
  '/video/watch/idRW412814042024RP1/',
  '/news/video?videoId=1',
  '/news/picture/editors-choice-idUSRTX1',
  '/news/pictures/slideshow?articleId=x',
  '/pictures/some-slug-2024-03-12/',
  '/en/pictures/some-slug-2024-03-12/',
  '/article/comments/idUSTRE6823Q420100905',
  '/article/slideshow/idUSTRE6823Q420100905',
  '/article/video/idUSTRE6823Q420100905?videoId=1',
])('%s is another template', (address) => {
  expect(isOtherTemplate(url(address))).toBe(true);
});

test.each([
  '/article/idUSTRE6823Q420100905',
  '/article/topNews/idUSTRE6823Q420100905',
  '/article/2012/08/03/us-knightcapital-loss-idUSBRE87203X20120803',
  '/article/us-usa-fed-idUSKBN1430G4',
  '/article/us-usa-fed/fed-lifts-rates-idUSKBN1430G4',
  '/article/amp/idUSKBN1430G4',
  'http://uk.mobile.reuters.com/article/amp/idUKKBN1GH2V6',
  '/article/idUSKBN0TS2AX/',
  '/article/idINL1N24C0P020190711',
  '/world/middle-east/some-slug-2024-03-07/',
  '/legal/litigation/some-slug-2024-03-07/',
  '/sports/soccer/some-slug-2024-03-07/',
  '/en/some-slug-2024-03-07/',
  'https://widerimage.reuters.com/story/some-slug',
])('%s is an address of a story', (address) => {
  expect(isOtherTemplate(url(address))).toBe(false);
  expect(isStoryAddress(url(address))).toBe(true);
});

test.each([
  '/',
  '/world/',
  '/world/middle-east/',
  '/subjects/middle-east',
  '/authors/jane-doe/',
  '/videos-of-war/',
])('%s is neither', (address) => {
  expect(isStoryAddress(url(address))).toBe(false);
  expect(isOtherTemplate(url(address))).toBe(false);
});

test.each([
  ['<html><meta property="og:type" content="article">', '/x/', 'story'],
  ['<html><script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>', '/x/', 'story'],
  ['<html><meta property="og:type" content="section">', '/x/', 'other'],
  ['<html data-layout="landing">', '/x/', 'other'],
  ['<html><script type="application/ld+json">{"@type":"CollectionPage"}</script>', '/x/', 'other'],
  ['<html><p>', '/x/', 'nothing'],
  // A head left over from the page before.
  [
    '<html data-layout="landing"><meta property="og:type" content="website">',
    '/world/a-2024-03-07/',
    'story',
  ],
])('%s at %s is: %s', (html, path, says) => {
  expect(pageSays(new DOMParser().parseFromString(html, 'text/html'), url(path))).toBe(says);
});
