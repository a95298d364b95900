import { readDense } from './dense-body';
import { fusionBody, liveBody } from './fusion-body';
import { readLoose } from './loose-blocks';
import { type Marks, readMarked } from './marked-blocks';
import { bodyOf, firstBody, type StoryBody } from './story-body';

type Layout = (document: Document) => StoryBody | undefined;

/**
 * The generations of Reuters' story pages, newest first; the first that finds a paragraph wins. None looks for
 * `article p`: home pages have dozens of articles, and on the newest story pages paragraphs stand in none.
 */
const LAYOUTS: readonly Layout[] = [
  liveBody,
  fusionBody,
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
