import { commonAncestor } from './common-ancestor';
import { readDense } from './dense-body';
import type { PageFlow } from './flow';
import { isApart } from './furniture';
import { readLoose } from './loose-blocks';
import { type Marks, readMarked } from './marked-blocks';

/** The story without its headline. */
export interface StoryBody {
  readonly element: Element;
  readonly flows: readonly PageFlow[];
}

type Layout = (document: Document) => StoryBody | undefined;

/**
 * The generations of Reuters' story pages, newest first; the first that finds a paragraph wins. None looks for
 * `article p`: home pages have dozens of articles, and on the newest story pages paragraphs stand in none.
 */
const LAYOUTS: readonly Layout[] = [
  live,
  fusion,
  marked('[class*="ArticleBodyWrapper"]', {
    // Next.js, 2020 to 2023. A few wires have their whole text where the byline should be: see below.
    paragraph: 'p[class*="Paragraph-paragraph"], pre',
    subhead: 'h2, h3',
    item: ':scope > ul > li, :scope > ol > li',
  }),
  bylineWire,
  marked('[class*="ArticleBody_body"]', {
    // First React pages, 2017 to 2020
    paragraph: ':scope > p, :scope > pre',
    subhead: ':scope > h2, :scope > h3, :scope > h4',
    item: ':scope > ul > li, :scope > ol > li',
  }),
  loose('#article-text'), // 2015 to 2017
  loose('#articleText'), // 2008 to 2015
  loose('#resizeableText'), // old regional pages
  widerImage,
];

/** The body of the page's story; `dense` allows a guess by where most of the text stands. */
export function findBody(document: Document, dense: boolean): StoryBody | undefined {
  for (const layout of LAYOUTS) {
    const body = layout(document);
    if (body) return body;
  }
  return dense ? bodyOf(document.body, readDense) : undefined;
}

function marked(selector: string, marks: Marks): Layout {
  return (document) =>
    firstBody(document.querySelectorAll(selector), (element) => readMarked(element, marks));
}

function loose(selector: string): Layout {
  return (document) => firstBody(document.querySelectorAll(selector), readLoose);
}

/** Arc Fusion, since 2021. Tags and classes of paragraphs have changed with most releases, their test ids never. */
function fusion(document: Document): StoryBody | undefined {
  const paragraphs: Element[] = [];
  for (const element of document.querySelectorAll('[data-testid^="paragraph-"]')) {
    if (isApart(element)) continue;
    // A second story below the first begins at 0 again.
    if (paragraphs.length > 0 && element.getAttribute('data-testid') === 'paragraph-0') break;
    paragraphs.push(element);
  }
  const common = commonAncestor(paragraphs);
  const element = paragraphs.length === 1 ? common?.parentElement : common;
  return bodyOf(element, (body) => {
    const flows = readMarked(body, {
      paragraph: '[data-testid^="paragraph-"]',
      subhead: 'h2, h3, h4',
      item: '[data-testid*="ordered" i] li, [data-testid*="ordered" i] [data-testid="Body"]',
    });
    // What stands above the first paragraph sums the story up, or names a widget.
    return flows.slice(flows.findIndex((flow) => flow.role === 'paragraph'));
  });
}

/** A running report: the paragraphs of its posts. */
function live(document: Document): StoryBody | undefined {
  const posts = ['article', '[data-testid*="post" i]', '[class*="card--body"]', '[class*="CardBody"]'];
  const inPosts = (what: string): string => posts.map((post) => `${post} ${what}`).join(', ');
  return firstBody(document.querySelectorAll('[data-testid="LivePage"], [class*="arena-liveblog"]'), (page) =>
    readMarked(page, {
      paragraph: `[data-testid^="paragraph-"], ${inPosts('p')}`,
      subhead: `${inPosts('h2')}, ${inPosts('h3')}`,
      item: inPosts('li'),
    }),
  );
}

function bylineWire(document: Document): StoryBody | undefined {
  const element = document.querySelector('[class*="ArticleBodyWrapper"]');
  const wire = [...(element?.querySelectorAll('p[class*="Byline-byline"]') ?? [])];
  // 'By Jane Doe' is a byline; a dateline's agency makes a wire.
  const told = wire.filter((one) => /\(Reuters\)/.test(one.textContent ?? ''));
  return bodyOf(element, () => told.flatMap((one) => readLoose(one)));
}

/** widerimage., and the blogs: one article of the page has the text. Where several have, the page is a list. */
function widerImage(document: Document): StoryBody | undefined {
  const articles = new Set(
    [...document.querySelectorAll('article .entry-content')].map((content) => content.closest('article')),
  );
  return articles.size === 1
    ? bodyOf([...articles][0], (body) =>
        readMarked(body, {
          paragraph: '.entry-content p',
          subhead: '.entry-content h2, .entry-content h3, .entry-content h4',
          item: '.entry-content li',
        }),
      )
    : undefined;
}

function firstBody(
  elements: Iterable<Element>,
  read: (body: Element) => readonly PageFlow[],
): StoryBody | undefined {
  for (const element of elements) {
    const body = bodyOf(element, read);
    if (body) return body;
  }
  return undefined;
}

function bodyOf(
  element: Element | null | undefined,
  read: (body: Element) => readonly PageFlow[],
): StoryBody | undefined {
  if (!element) return undefined;
  const flows = settleRoles(read(element));
  return flows.length === 0 ? undefined : { element, flows };
}

/** Paragraphs in capitals are subheads; subheads behind the last text are labels of what comes below. */
function settleRoles(flows: readonly PageFlow[]): readonly PageFlow[] {
  const settled = flows.map((flow): PageFlow => (isCapitals(flow) ? { ...flow, role: 'subhead' } : flow));
  const last = settled.findLastIndex((flow) => flow.role !== 'subhead');
  return settled.some((flow) => flow.role === 'paragraph') ? settled.slice(0, last + 1) : [];
}

function isCapitals(flow: PageFlow): boolean {
  return (
    flow.role === 'paragraph' &&
    flow.text.trim().length <= 100 && // a longer one is a statement that somebody shouted
    !/\p{Ll}/u.test(flow.text) &&
    /\p{Lu}{3}/u.test(flow.text)
  );
}
