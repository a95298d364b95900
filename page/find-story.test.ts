// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeSamples } from '../e2e/pages/describe-samples';
import { findStory } from './find-story';

const ADDRESS = new URL('https://www.reuters.com/world/middle-east/sample-2024-03-07/');

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describeSamples((file) => parse(readFileSync(`e2e/pages/${file}`, 'utf8')));

test.each([
  ['nothing at all', ''],
  ['an empty body', '<body></body>'],
  ['frames', '<frameset><frame></frameset>'],
  ['paragraphs with nothing to read', '<h1>A</h1><div><div data-testid="paragraph-0"> — </div></div>'],
  ['an empty body of each layout', '<span id="articleText"></span><div class="ArticleBodyWrapper"></div>'],
  ['broken linked data', '<script type="application/ld+json">{"@graph": [null, 3, {"@type": null</script>'],
  [
    'odd linked data',
    '<script type="application/ld+json">[null, 3, "x", {"@graph": {"@type": [3]}}]</script>',
  ],
])('does not throw on %s', (_, html) => {
  expect(findStory(parse(html), ADDRESS)).toBeUndefined();
});

test('does not throw on a document that is no page', () => {
  const drawing = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'image/svg+xml',
  );
  expect(findStory(drawing, ADDRESS)).toBeUndefined();
});

test('a story of one paragraph is watched with what may come beside it', () => {
  const page = parse(
    '<h1>Iran and Iraq</h1><div id="body"><div data-testid="paragraph-0">Iran said no.</div></div>',
  );
  expect(findStory(page, ADDRESS)?.root).toBe(page.body);
});
