import { commonAncestor } from './common-ancestor';
import { isApart } from './furniture';
import { readMarked } from './marked-blocks';
import { bodyOf, firstBody, type StoryBody } from './story-body';

const PARAGRAPH = '[data-testid^="paragraph-"]';

/** Arc Fusion, since 2021. Tags and classes of paragraphs have changed with most releases, their test ids never. */
export function fusionBody(document: Document): StoryBody | undefined {
  const paragraphs: Element[] = [];
  let last = -1;
  for (const element of document.querySelectorAll(PARAGRAPH)) {
    if (isApart(element)) continue;
    const number = Number(element.getAttribute('data-testid')?.slice('paragraph-'.length));
    if (number <= last) break; // a second story, below the first
    last = number;
    paragraphs.push(element);
  }
  const common = commonAncestor(paragraphs);
  const element = paragraphs.length === 1 ? common?.parentElement : common;
  return bodyOf(element, (body) => {
    const flows = readMarked(body, {
      paragraph: PARAGRAPH,
      subhead: 'h2, h3, h4',
      item: '[data-testid*="ordered" i] li, [data-testid*="ordered" i] [data-testid="Body"]',
    });
    // What stands above the first paragraph sums the story up, or names a widget.
    return flows.slice(flows.findIndex((flow) => flow.role === 'paragraph'));
  });
}

/** A running report: the paragraphs of its posts. */
export function liveBody(document: Document): StoryBody | undefined {
  const posts = ['article', '[data-testid*="post" i]', '[class*="card--body"]', '[class*="CardBody"]'];
  const inPosts = (what: string): string => posts.map((post) => `${post} ${what}`).join(', ');
  return firstBody(document.querySelectorAll('[data-testid="LivePage"], [class*="arena-liveblog"]'), (page) =>
    readMarked(page, {
      paragraph: `${PARAGRAPH}, ${inPosts('p')}`,
      subhead: `${inPosts('h2')}, ${inPosts('h3')}`,
      item: inPosts('li'),
    }),
  );
}
