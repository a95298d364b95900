// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findBody } from './body';

/** Texts of the body, subheads and items with a mark before them; undefined when there is no body. */
function read(html: string, dense = false): readonly string[] | undefined {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const marks = { headline: '! ', subhead: '# ', item: '- ', paragraph: '' };
  return findBody(page, dense)?.flows.map((flow) => marks[flow.role] + flow.text.trim());
}

test('React pages of 2017 to 2020, with and without hashes in their class names', () => {
  const body =
    '<p>Iran said no.</p><div><p>Not this</p></div><h3>Vienna</h3><pre>Iraq said yes.</pre><p>Why?</p>';
  const found = ['Iran said no.', '# Vienna', 'Iraq said yes.', 'Why?'];
  expect(read(`<div class="StandardArticleBody_body">${body}</div>`)).toEqual(found);
  expect(read(`<div class="StandardArticleBody_body_1gnLA">${body}</div>`)).toEqual(found);
  expect(read(`<div class="ArticleBody_body_2ECha">${body}</div>`)).toEqual(found);
});

test('of stories that load below each other, the first', () => {
  const one = '<div class="StandardArticleBody_body"><p>Iran said no.</p></div>';
  const other = '<div class="StandardArticleBody_body"><p>Iraq said yes.</p></div>';
  expect(read(`<div class="StandardArticleBody_body"></div>${one}${other}`)).toEqual(['Iran said no.']);
  const fusion = (text: string): string =>
    `<article><div data-testid="paragraph-0">${text}</div><div data-testid="paragraph-1">More.</div></article>`;
  expect(read(fusion('Iran said no.') + fusion('Iraq said yes.'))).toEqual(['Iran said no.', 'More.']);
});

test.each([
  'Text__text___3eVx1j ArticleBody__element___3UrnEs',
  'text__text__1FZLe',
  'text-module__text__0GDob',
  '',
])('Fusion pages whose paragraphs have the class %j', (name) => {
  expect(
    read(`<div><p class="${name}" data-testid="paragraph-0">Iran said no.</p><p data-testid="Body">A card</p>
        <div class="${name}" data-testid="paragraph-1"><p>Iraq said yes.</p></div></div>`),
  ).toEqual(['Iran said no.', 'Iraq said yes.']);
});

test('an open dialog that hides the page from screen readers hides nothing from readers', () => {
  expect(
    read(
      '<div aria-hidden="true"><p data-testid="paragraph-0">Iran.</p><p data-testid="paragraph-1">Iraq.</p></div>',
    ),
  ).toEqual(['Iran.', 'Iraq.']);
});

test('headings of widgets above and below the story are none of its subheads', () => {
  expect(
    read(`<div><h2>Summary</h2><p data-testid="paragraph-0">Iran.</p><h2>Vienna</h2>
      <div data-testid="unordered-0"><div data-testid="Body">Iraq.</div></div><p data-testid="paragraph-1">Syria.</p>
      <div data-testid="ordered-0"><ol><li><p data-testid="Body">Jordan.</p></li></ol></div>
      <p data-testid="paragraph-2">Oman.</p><h2>Read more</h2></div>`),
  ).toEqual(['Iran.', '# Vienna', '- Iraq.', 'Syria.', '- Jordan.', 'Oman.']);
});

test('wires that stand where the byline should', () => {
  const page = (text: string): string =>
    `<div class="ArticleBodyWrapper"><div class="ArticleBody-byline-container-3H6dy"><p class="Byline-byline-1sVmo">${text}</p></div></div>`;
  expect(read(page('VIENNA, April 13 (Reuters) - Iran said no.<br><br>Iraq said yes.'))).toEqual([
    'VIENNA, April 13 (Reuters) - Iran said no.',
    'Iraq said yes.',
  ]);
  expect(read(page('By Jane Doe'))).toBeUndefined();
});

test('paragraphs in capitals are subheads, shouting is not', () => {
  const page = (text: string): string =>
    `<span id="articleText"><p>Iran.</p><p>${text}</p><p>Iraq.</p></span>`;
  expect(read(page("'DARK POOLS'"))?.[1]).toBe("# 'DARK POOLS'");
  expect(read(page('1. BUILDINGS DAMAGED'))?.[1]).toBe('# 1. BUILDINGS DAMAGED');
  expect(read(page('$1 = 0.9 euros'))?.[1]).toBe('$1 = 0.9 euros');
  expect(read(page('U.S.'))?.[1]).toBe('U.S.');
  expect(read(page(`${'NO SANCTIONS '.repeat(9)}NOW`))?.[1]).toMatch(/^NO/);
});

test('text that unclosed tags left outside of any paragraph', () => {
  expect(
    read(`<span id="article-text"><div id="article-byline">By Jane Doe</div><span class="article-prime"><p>
      <span class="articleLocation">VIENNA</span> Iran said no.</p></span> | <p></p>
      <div class="ad">Buy</div>Iraq said yes, and so did nobody else in the region. <b>Syria</b> did not vote.</span>`),
  ).toEqual([
    'VIENNA Iran said no.',
    'Iraq said yes, and so did nobody else in the region. Syria did not vote.',
  ]);
});

test('bare text, in old regional pages too', () => {
  const text = 'Iran said<br>no.<br/> <br/>Iraq <script>x()</script>said yes.<br><br><br><span></span>';
  const found = ['Iran said\nno.', 'Iraq said yes.'];
  expect(read(`<div id="articleText">${text}</div>`)).toEqual(found);
  expect(read(`<div id="resizeableText">${text}</div>`)).toEqual(found);
  expect(read(`<div id="articleText"><font>${text}</font></div>`)).toEqual(found);
});

test('a list of articles is no article', () => {
  const one = '<article><div class="entry-content"><p>Iran said no.</p></div></article>';
  expect(read(one)).toEqual(['Iran said no.']);
  expect(read(one + one)).toBeUndefined();
});

const LONG = 'A sentence of a story that is long enough to be taken for one, whatever its markup says.';

test('on pages of unknown layout, the paragraphs where most text stands', () => {
  const story = `<p>${LONG}</p><h2>Vienna</h2><p>Short.</p><div class="ad-slot"><p>${LONG} Ad.</p></div><p>${LONG}</p><p>${LONG}</p>`;
  const others = `<ul><li><p>${LONG} Other.</p></li></ul><div><p>${LONG} Other.</p></div>`;
  const found = [LONG, '# Vienna', 'Short.', LONG, LONG];
  expect(read(`${others}<div>${story}</div>${others}`, true)).toEqual(found);
  expect(read(`${others}<div>${story}</div>${others}`, false)).toBeUndefined();
  const wrapped = `<div>${`<div><p>${LONG}</p></div>`.repeat(4)}</div>`;
  expect(read(`${others}${wrapped}`, true)).toHaveLength(4);
  expect(read(others, true)).toBeUndefined();
});
