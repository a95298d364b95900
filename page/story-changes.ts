import { isApart } from './furniture';
import { isElement, isText } from './node-type';

/** What in the head tells the story's date and kind. */
const TELLING = 'meta, title, link[rel="canonical"], script[type="application/ld+json"]';

/**
 * Whether a change of the page may have changed the story below `root`. Advertisements, players and the rest of
 * the furniture change all the time, within the story's element too.
 */
export function mayChangeStory(record: MutationRecord, root: Element): boolean {
  // React may replace all that stands below the body: then nothing of the old story says so.
  if (!root.isConnected) return true;
  const target = isElement(record.target) ? record.target : record.target.parentElement;
  if (!target) return true;
  if (target.closest('head')) {
    return (
      record.type === 'attributes' || changed(record).some((node) => isElement(node) && node.matches(TELLING))
    );
  }
  if (!root.contains(target) || record.type === 'attributes' || isApart(target)) return false;
  return (
    record.type === 'characterData' || changed(record).some(isText) || changed(record).some(isStoryElement)
  );
}

function changed(record: MutationRecord): readonly Node[] {
  return [...record.addedNodes, ...record.removedNodes];
}

function isStoryElement(node: Node): boolean {
  return isElement(node) && !isApart(node);
}
