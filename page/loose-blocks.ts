import type { PageFlow } from './flow';
import { isFurniture } from './furniture';
import { isElement } from './node-type';
import { readParagraphs } from './paragraphs';

/** A stray bit of text beside proper paragraphs is a label ('Advertisement', '|') when it is shorter, in letters. */
const LABEL_LENGTH = 40;

const HEADING = new Set(['H2', 'H3', 'H4']);

const LIST = new Set(['UL', 'OL']);

const WRAPPER = new Set(['SPAN', 'FONT', 'CENTER', 'BLOCKQUOTE', 'DIV', 'SECTION']);

const BLOCK =
  'p, pre, div, section, center, blockquote, ul, ol, dl, h1, h2, h3, h4, h5, h6, hr, table, form, article, header';

/**
 * Reads a body of the old pages, in which paragraphs may be <p>, stand in a wrapper, or be bare text between
 * <br><br>: unclosed tags leave text outside of any <p>. A <div> with a name there holds something else.
 */
export function readLoose(body: Element): readonly PageFlow[] {
  const flows: PageFlow[] = [];
  const bare = new Set<PageFlow>();
  let run: Node[] = [];

  const endRun = (): void => {
    if (run.length === 0) return;
    for (const flow of readParagraphs('paragraph', run)) {
      flows.push(flow);
      bare.add(flow);
    }
    run = [];
  };

  const walk = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) run.push(child);
      else if (isInvisible(child)) continue;
      else if (isFurniture(child)) endRun();
      else if (isInline(child)) run.push(child);
      else {
        endRun();
        block(child);
        endRun();
      }
    }
  };

  const block = (element: Element): void => {
    if (element.tagName === 'P' || element.tagName === 'PRE') {
      flows.push(...readParagraphs('paragraph', element));
    } else if (HEADING.has(element.tagName)) flows.push(...readParagraphs('subhead', element));
    else if (LIST.has(element.tagName)) {
      for (const item of element.children) flows.push(...readParagraphs('item', item));
    } else if (WRAPPER.has(element.tagName) && !isNamedDiv(element)) walk(element);
  };

  walk(body);
  endRun();
  return flows.length === bare.size
    ? flows
    : flows.filter((flow) => !bare.has(flow) || flow.text.trim().length >= LABEL_LENGTH);
}

function isInline(element: Element): boolean {
  return !element.matches(BLOCK) && element.querySelector(BLOCK) === null;
}

/** Scripts that stand inside a sentence don't end it. */
function isInvisible(element: Element): boolean {
  return element.tagName === 'SCRIPT' || element.tagName === 'NOSCRIPT' || element.tagName === 'STYLE';
}

function isNamedDiv(element: Element): boolean {
  return element.tagName === 'DIV' && (element.id !== '' || element.className !== '');
}
