/** Says a line to those who hear the page, once: politely, and in no sentence of the story. */
export interface Announcer {
  say(words: string): void;
  destroy(): void;
}

const HOST_TAG = 'dateline-status';

/** The element stands beside the body, as the card's does: the story's DOM stays as it is. */
export function createAnnouncer(page: Document): Announcer {
  let host: HTMLElement | undefined;
  let status: HTMLElement | undefined;

  function makeStatus(): HTMLElement {
    host = page.createElement(HOST_TAG);
    host.style.cssText = 'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)';
    const line = page.createElement('div');
    line.setAttribute('role', 'status');
    line.lang = 'en-GB';
    host.attachShadow({ mode: 'open' }).append(line);
    page.documentElement.append(host);
    return line;
  }

  return {
    say(words) {
      status ??= makeStatus();
      // Only what changes after the element was there is read out.
      requestAnimationFrame(() => {
        if (status) status.textContent = words;
      });
    },
    destroy() {
      host?.remove();
      host = undefined;
      status = undefined;
    },
  };
}
