// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findStory } from './find-story';

const DATED = 'https://www.reuters.com/world/middle-east/sample-2024-03-07/';
const UNDATED = 'https://www.reuters.com/article/us-usa-fed-idUSKBN1430G4';

const BODY =
  '<div><p data-testid="paragraph-0">Iran said no.</p><p data-testid="paragraph-1">Iraq too.</p></div>';

function dateOf(address: string, head: string, body = `<h1>A headline</h1>${BODY}`): readonly unknown[] {
  const page = new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body>`, 'text/html');
  const story = findStory(page, new URL(address));
  return [story?.date, story?.dateFrom];
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** From the most trusted down, each a day later than the one before. */
const SOURCES = [
  ['article:published_time', property('article:published_time', '2020-01-01T23:30:00Z'), '2020-01-01'],
  ['json-ld', linked({ '@type': 'NewsArticle', datePublished: '2020-01-02T10:00:00Z' }), '2020-01-02'],
  ['og:article:published_time', property('og:article:published_time', '2020-01-03T10:00:00Z'), '2020-01-03'],
  ['sailthru.date', meta('sailthru.date', '2020-01-04T10:00:00+0000'), '2020-01-04'],
  [
    'analyticsAttributes.articleDate',
    meta('analyticsAttributes.articleDate', '2020-01-06T10:00:00Z'),
    '2020-01-06',
  ],
  ['REVISION_DATE', '<META name="REVISION_DATE" content="Tue Jan 07 10:00:00 UTC 2020">', '2020-01-07'],
] as const;

test.each(SOURCES.map((source, index) => ({ source, rest: SOURCES.slice(index) })))(
  '$source.0 before all below it',
  ({ source: [from, , day], rest }) => {
    const head = rest.map(([, html]) => html);
    expect(dateOf(UNDATED, head.join(''))).toEqual([day, from]);
    expect(dateOf(UNDATED, head.reverse().join(''))).toEqual([day, from]);
  },
);

test('the address yields to what names the publication, and outweighs what names a revision', () => {
  expect(dateOf(DATED, SOURCES[2][1])).toEqual(['2020-01-03', 'og:article:published_time']);
  expect(dateOf(DATED, SOURCES[4][1] + SOURCES[5][1])).toEqual(['2024-03-07', 'address']);
  expect(dateOf(DATED, '')).toEqual(['2024-03-07', 'address']);
});

test('the head of the story before does not date this one', () => {
  const head = `<link rel="canonical" href="https://www.reuters.com/world/other-story-2024-03-01/">${SOURCES[0][1]}`;
  expect(dateOf(DATED, head)).toEqual(['2024-03-07', 'address']);
  const own = `<link rel="canonical" href="${DATED}">${SOURCES[0][1]}`;
  expect(dateOf(`${DATED}?utm_source=x#y`, own)).toEqual(['2020-01-01', 'article:published_time']);
});

test.each([
  ['a list', [{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', datePublished: '2020-01-02' }]],
  [
    'a graph',
    { '@graph': [{ '@type': 'Organization' }, { '@type': ['NewsArticle'], datePublished: '2020-01-02' }] },
  ],
  ['an address as type', { '@type': 'https://schema.org/NewsArticle', datePublished: '2020-01-02' }],
  ['a running report', { '@type': 'LiveBlogPosting', coverageStartTime: '2020-01-02T00:00:00Z' }],
])('linked data as %s', (_, data) => {
  expect(dateOf(UNDATED, linked(data))).toEqual(['2020-01-02', 'json-ld']);
});

test('linked data that is no JSON, or of other stories, is passed over', () => {
  const invalid = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": 'Fed', "datePublished": "2020-01-09"}</script>`;
  expect(dateOf(UNDATED, invalid + SOURCES[1][1])).toEqual(['2020-01-02', 'json-ld']);
  expect(dateOf(UNDATED, invalid + SOURCES[3][1])).toEqual(['2020-01-04', 'sailthru.date']);
  const others = linked({
    '@type': 'WebPage',
    mentions: [{ '@type': 'NewsArticle', datePublished: '2020-01-09' }],
  });
  expect(dateOf(UNDATED, others)).toEqual([undefined, 'none']);
});

test('an empty or useless value passes the question on', () => {
  const useless = property('article:published_time', '') + meta('sailthru.date', 'unknown');
  expect(dateOf(UNDATED, useless + SOURCES[5][1])).toEqual(['2020-01-07', 'REVISION_DATE']);
});

const RELATED = `<ul><li><a href="#">Other</a> <span class="timestamp">Mon Jan 20, 2020</span></li></ul>
  <div class="story-card"><time datetime="2020-01-20T10:00:00Z">January 20, 2020</time></div>`;

test.each([
  [
    'behind the headline',
    `<h1>A headline</h1><p class="timestamp">Tue Dec 30, 2014 11:44pm GMT</p>${RELATED}${BODY}`,
  ],
  [
    'in the header',
    `${RELATED}<div class="article-header"><span class="timestamp">Tue Dec 30, 2014 | 6:44pm EST</span><h1>A headline</h1></div>${BODY}`,
  ],
  [
    'with the time alone in an element',
    `<h1>A headline</h1><div id="articleInfo">KABUL | Tue Dec 30, 2014 <span class="timestamp">11:44pm GMT</span></div>${RELATED}${BODY}`,
  ],
])('a date printed %s', (_, body) => {
  expect(dateOf(UNDATED, '', body)).toEqual(['2014-12-30', 'printed']);
});

test("the story's own <time>, never that of a card", () => {
  const own = '<time datetime="2014-12-30T23:44:00Z">an hour ago</time>';
  expect(dateOf(UNDATED, '', `${RELATED}<h1>A headline</h1>${own}${RELATED}${BODY}${RELATED}`)).toEqual([
    '2014-12-30',
    'time',
  ]);
  expect(dateOf(UNDATED, '', `${RELATED}<h1>A headline</h1>${RELATED}${BODY}${RELATED}`)).toEqual([
    undefined,
    'none',
  ]);
});
