// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { mayChangeStory } from './story-changes';

beforeEach(() => {
  document.head.innerHTML = '<meta name="article:published_time" content="2024-03-07">';
  document.body.innerHTML = `<main><h1>A headline</h1><div id="story">
    <div data-testid="paragraph-0">Iran said no.</div><div data-testid="paragraph-1">Iraq said yes.</div>
    <div data-testid="ResponsiveAdSlot" id="ad">Advertisement</div></div></main><div id="outside"></div>`;
});

const element = (selector: string): Element => document.querySelector(selector) as Element;

/** Whether any record of what `change` does to the page may be of the story in <main>. */
function mayMatter(change: () => unknown): boolean {
  const root = element('main');
  const observer = new MutationObserver(() => {});
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['content', 'href', 'style', 'class'],
  });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records.length).toBeGreaterThan(0);
  return records.some((record) => mayChangeStory(record, root));
}

test.each([
  ['a new paragraph', () => element('#story').insertAdjacentHTML('beforeend', '<p>Late.</p>')],
  ['a paragraph gone', () => element('[data-testid="paragraph-1"]').remove()],
  ['a node with other text', () => ((element('h1').firstChild as Text).data = 'Another')],
  ['bare text', () => element('#story').append('Late.')],
  ['all of it gone', () => element('main').remove()],
  ['another date', () => element('meta').setAttribute('content', '2024-03-08')],
  ['a late date', () => document.head.insertAdjacentHTML('beforeend', '<meta name="x" content="y">')],
])('%s may change the story', (_, change) => {
  expect(mayMatter(change)).toBe(true);
});

test.each([
  ['text in an advertisement', () => (element('#ad').textContent = 'Buy this')],
  ['an element in an advertisement', () => (element('#ad').innerHTML = '<div><p>Buy</p></div>')],
  [
    'an advertisement between paragraphs',
    () =>
      element('[data-testid="paragraph-1"]').insertAdjacentHTML(
        'beforebegin',
        '<div class="ad-slot__x">Buy</div>',
      ),
  ],
  ['text outside', () => (element('#outside').textContent = 'Iran Iraq')],
  ['elements outside', () => (element('#outside').innerHTML = '<p data-testid="Body">Iran</p>')],
  ['an element below the body', () => document.body.insertAdjacentHTML('beforeend', '<dialog>Iran</dialog>')],
  [
    'the size of its letters',
    () => element('[data-testid="paragraph-0"]').setAttribute('style', 'font-size:20px'),
  ],
  ['a style in the head', () => document.head.insertAdjacentHTML('beforeend', '<style>a{}</style>')],
])('%s does not', (_, change) => {
  expect(mayMatter(change)).toBe(false);
});
