import { type ComponentChild, render } from 'preact';
import { CARD_NAME_ID } from './CardHeader';
import { watchSwipe } from './sheet-swipe';

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** Top left corner in the viewport, in CSS pixels, and how high the card may become there. */
interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight?: number;
}

/** What the host shows, and where: `place` is asked again whenever the card's size changes. */
interface CardContent {
  readonly content: ComponentChild;
  /** From the bottom of the window, as wide as it: for fingers. Then `place` is not asked. */
  readonly sheet?: boolean;
  readonly place: (size: CardSize) => CardPlace;
}

export interface CardHost {
  /** In the document only while a card is shown. `data-look` on it chooses light or dark. */
  readonly element: HTMLElement;
  readonly isShown: () => boolean;
  readonly show: (content: CardContent) => void;
  readonly move: (place: CardPlace) => void;
  readonly hide: () => void;
  /** Moves the focus to the card's heading; `hide` gives it back. */
  readonly focus: () => void;
  readonly contains: (event: Event) => boolean;
  /** The card's box in the viewport; empty while none is shown. */
  readonly rect: () => DOMRect;
  readonly destroy: () => void;
}

export interface CardHostOptions {
  /** The card's style sheet as text. */
  readonly css: string;
  /**
   * Open unless asked otherwise: assistive tools and tests reach in, and all that a page could read there is
   * public knowledge about its own words.
   */
  readonly shadow?: ShadowRootMode;
  /** The reader swiped a sheet away, or went back. */
  readonly onSwipeAway?: () => void;
}

// A made-up name: no rule of a page is written for it.
const HOST_TAG = 'dateline-card';

/** Owns the element, shadow root and top-layer box in which cards are drawn over a page. */
export function createCardHost(
  page: Document,
  { css, shadow = 'open', onSwipeAway = () => {} }: CardHostOptions,
): CardHost {
  const element = page.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: shadow });
  const style = page.createElement('style');
  // Not adoptedStyleSheets: Firefox refuses a content script's sheet in a page's root.
  // By textContent, which is what lets it past a page's content security policy.
  style.textContent = css;
  const dialog = page.createElement('div');
  dialog.className = 'dialog';
  dialog.popover = 'manual';
  dialog.lang = 'en-GB';
  dialog.dir = 'ltr';
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'false');
  dialog.setAttribute('aria-labelledby', CARD_NAME_ID);
  root.append(style, dialog);

  let place: CardContent['place'] | undefined;
  let sheet: AbortController | undefined;
  let returnTo: HTMLElement | undefined;
  const resized = new ResizeObserver(() => replace());

  // The host stands last in the page: without this, leaving by Tab would lead out of it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !returnTo?.isConnected) return;
    const stops = tabStops(dialog);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const isOnEdge = root.activeElement === edge || (event.shiftKey && isName(root.activeElement));
    if (isOnEdge) returnTo.focus({ preventScroll: true });
  });

  function becomeSheet(wanted: boolean) {
    if (wanted === (sheet !== undefined)) return;
    sheet?.abort();
    sheet = wanted ? new AbortController() : undefined;
    dialog.classList.toggle('sheet', wanted);
    if (!sheet) return;
    dialog.removeAttribute('style');
    watchSwipe(dialog, onSwipeAway, sheet.signal);
    onBackGesture(onSwipeAway, sheet.signal);
  }

  function replace() {
    if (!place || sheet) return;
    // Measured with all the height it likes; that takes the inner scrolling away for a moment.
    const scroller = dialog.querySelector('.scroll');
    const scrolled = scroller?.scrollTop ?? 0;
    dialog.style.maxHeight = '';
    const { width, height } = dialog.getBoundingClientRect();
    move(place({ width, height }));
    if (scroller) scroller.scrollTop = scrolled;
  }

  function move({ left, top, maxHeight }: CardPlace) {
    dialog.style.left = `${left}px`;
    dialog.style.top = `${top}px`;
    // No custom property: every element would inherit it, and have its style worked out again.
    dialog.style.maxHeight = maxHeight === undefined ? '' : `${maxHeight}px`;
  }

  function hide() {
    if (!element.isConnected) return;
    const hadFocus = root.activeElement !== null;
    resized.disconnect();
    place = undefined;
    becomeSheet(false);
    render(null, dialog);
    element.remove();
    if (hadFocus) returnTo?.focus({ preventScroll: true });
    returnTo = undefined;
  }

  function focusName() {
    root.getElementById(CARD_NAME_ID)?.focus({ preventScroll: true });
  }

  return {
    element,
    isShown: () => element.isConnected,
    show(next) {
      place = next.place;
      becomeSheet(next.sheet ?? false);
      const hadFocus = root.activeElement !== null;
      render(next.content, dialog);
      // The control that led to another card went with its own.
      if (hadFocus && root.activeElement === null) focusName();
      if (!element.isConnected) {
        // Beside the body, not in it: the story's DOM stays as it is, and no framework's root contains it.
        page.documentElement.append(element);
        dialog.showPopover();
        resized.observe(dialog);
      }
      replace();
    },
    move,
    hide,
    focus() {
      const active = page.activeElement;
      if (active instanceof HTMLElement && active !== element) returnTo = active;
      focusName();
    },
    contains: (event) => event.composedPath().includes(element),
    rect: () => dialog.getBoundingClientRect(),
    destroy() {
      hide();
      resized.disconnect();
    },
  };
}

/** Android's way back closes the sheet, and leaves the page's history alone; where a browser has no such watcher, not. */
function onBackGesture(act: () => void, signal: AbortSignal): void {
  if (!('CloseWatcher' in globalThis)) return;
  const watcher = new CloseWatcher();
  watcher.onclose = () => {
    if (!signal.aborted) act();
  };
  signal.addEventListener('abort', () => watcher.destroy());
}

declare class CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/** The focus moves on from where it is put before the browser handles Tab. */
function tabStops(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('button, a[href], summary')].filter((each) =>
    each.checkVisibility(),
  );
}

function isName(element: Element | null): boolean {
  return element?.id === CARD_NAME_ID;
}
