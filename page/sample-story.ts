import { KINDS, type Kind } from '../dataset/entry';
import type { Mark } from './mark';

/**
 * For tests: puts HTML into the page and makes a mark of each `<mark>` in it, leaving its text bare as a
 * story's is. `data-kind` is its kind, `person` unless told; keys are `0`, `1`, in order.
 */
export function sampleStory(html: string): { readonly story: HTMLElement; readonly marks: readonly Mark[] } {
  const story = document.createElement('main');
  story.innerHTML = html;
  document.body.replaceChildren(story);
  const found = [...story.querySelectorAll('mark')].map((wrapper) => {
    const texts = textsIn(wrapper);
    const kind = KINDS.find((known) => known === wrapper.dataset.kind) ?? 'person';
    wrapper.replaceWith(...wrapper.childNodes);
    return { kind, texts };
  });
  return { story, marks: found.map(({ kind, texts }, index) => markOver(texts, String(index), kind)) };
}

function textsIn(node: Node): readonly Text[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function markOver(texts: readonly Text[], key: string, kind: Kind): Mark {
  const first = texts[0];
  const last = texts.at(-1);
  if (!first || !last) throw new Error(`Mark ${key} has no text`);
  const range = new StaticRange({
    startContainer: first,
    startOffset: 0,
    endContainer: last,
    endOffset: last.length,
  });
  return { key, kind, range };
}
