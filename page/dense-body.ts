import type { PageFlow } from './flow';
import { inFurniture } from './furniture';
import { readMarked } from './marked-blocks';

/** A line shorter than this, in letters, is as likely a caption or a button. */
const SENTENCE_LENGTH = 60;

/** Fewer paragraphs than these make no story where only their bulk speaks for them. */
const FEWEST_PARAGRAPHS = 3;

/**
 * The story on a page of a layout that is not known, as AMP, the mobile site and print pages were: the paragraphs
 * below the element that most text stands in. Only for pages that are a story by address or by their own word.
 */
export function readDense(page: Element): readonly PageFlow[] {
  const weights = new Map<Element, number>();
  const add = (element: Element | null, weight: number): void => {
    if (element) weights.set(element, (weights.get(element) ?? 0) + weight);
  };
  for (const paragraph of page.querySelectorAll('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < SENTENCE_LENGTH || inFurniture(paragraph, page)) continue;
    add(paragraph.parentElement, length);
    // Half, so that of a list of stories no common parent outweighs the story.
    add(paragraph.parentElement?.parentElement ?? null, length / 2);
  }
  const [body] = [...weights].reduce<[Element | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  );
  const flows = body
    ? readMarked(body, {
        paragraph: near('p', 'pre'),
        subhead: near('h2', 'h3', 'h4'),
        item: near('ul > li', 'ol > li'),
      })
    : [];
  return flows.filter((flow) => flow.role === 'paragraph').length < FEWEST_PARAGRAPHS ? [] : flows;
}

/** Right below the body, or in a wrapper of their own. */
function near(...what: readonly string[]): string {
  return what.map((one) => `:scope > ${one}, :scope > * > ${one}`).join(', ');
}
