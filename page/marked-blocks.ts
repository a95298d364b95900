import type { FlowRole } from '../matching/story';
import type { PageFlow } from './flow';
import { inFurniture } from './furniture';
import { readParagraphs } from './paragraphs';

/** Selectors, below the body, of what the story is made of. */
export interface Marks {
  readonly paragraph: string;
  readonly subhead: string;
  readonly item: string;
}

/** Reads a body whose markup says what is a paragraph: nothing else in it is the story. */
export function readMarked(body: Element, marks: Marks): readonly PageFlow[] {
  const flows: PageFlow[] = [];
  let last: Element | undefined;
  for (const element of body.querySelectorAll(`${marks.paragraph}, ${marks.subhead}, ${marks.item}`)) {
    if (last?.contains(element) || inFurniture(element, body)) continue;
    last = element;
    flows.push(...readParagraphs(roleOf(element, marks), element));
  }
  return flows;
}

function roleOf(element: Element, marks: Marks): FlowRole {
  if (/^H\d$/.test(element.tagName)) return 'subhead';
  // By tag too: a selector that begins with :scope says nothing about an element by itself.
  return element.tagName === 'LI' || element.matches(marks.item) ? 'item' : 'paragraph';
}
