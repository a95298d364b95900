import type { PageFlow } from './flow';

/** The story without its headline. */
export interface StoryBody {
  readonly element: Element;
  readonly flows: readonly PageFlow[];
}

type Reader = (body: Element) => readonly PageFlow[];

/** The first of `elements` that holds a story. */
export function firstBody(elements: Iterable<Element>, read: Reader): StoryBody | undefined {
  for (const element of elements) {
    const body = bodyOf(element, read);
    if (body) return body;
  }
  return undefined;
}

/** What `read` finds in `element`, when a paragraph is among it. */
export function bodyOf(element: Element | null | undefined, read: Reader): StoryBody | undefined {
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
