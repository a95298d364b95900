import { onAddressChange } from './address-changes';
import { findStory, type PageStory } from './find-story';
import { isSameText } from './same-text';
import { mayChangeStory } from './story-changes';

/** At most ten looks a second: React commits in bursts, and pages go on loading for many seconds. */
const GAP_MS = 100;

export interface StoryListener {
  /** A story was found, or the text, the nodes or the date of the one before changed. */
  onStory(story: PageStory): void;
  /** The story that was there is gone. Not called where there never was one. */
  onNone(): void;
}

/** Follows the page's story, through late paragraphs and single-page navigation, until `signal` aborts. */
export function watchStory(document: Document, listener: StoryListener, signal: AbortSignal): void {
  let story: PageStory | undefined;
  let watched: Element | null = null;
  let address = document.URL;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const observer = new MutationObserver((records) => {
    const root = story?.root;
    if (address !== document.URL || !root || records.some((record) => mayChangeStory(record, root))) soon();
  });

  const look = (): void => {
    timer = undefined;
    lookedAt = performance.now();
    const moved = address !== document.URL;
    address = document.URL;
    const before = story;
    story = findStory(document, new URL(address));
    watch(story?.root ?? document.documentElement);
    if (!story) {
      if (before) listener.onNone();
      return;
    }
    // Right after a move the old text may still stand there, with the new address: not yet another story.
    const redated = story.date !== before?.date && !moved;
    if (!before || redated || !isSameText(before.flows, story.flows)) listener.onStory(story);
  };

  const watch = (root: Element | null): void => {
    if (root && root !== watched) observe(observer, root);
    watched = root;
  };

  const soon = (): void => {
    timer ??= setTimeout(look, Math.max(0, lookedAt + GAP_MS - performance.now()));
  };

  const start = (): void => {
    look();
    if (document.defaultView) onAddressChange(document.defaultView, soon, signal);
  };

  if (signal.aborted) return;
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('DOMContentLoaded', start);
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

/** Watches the story's element, or the whole page; what holds it, for its removal; and the head. */
function observe(observer: MutationObserver, root: Element): void {
  observer.disconnect();
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  for (let at = root.parentElement; at; at = at.parentElement) observer.observe(at, { childList: true });
  const head = root.ownerDocument.querySelector('head');
  const told = { attributes: true, attributeFilter: ['content', 'href'] };
  if (head) observer.observe(head, { childList: true, subtree: true, ...told });
}
