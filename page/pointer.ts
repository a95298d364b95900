import type { Point } from './rect';

/** What the reader does with pointer, finger and keys, as far as marks and their card are concerned. */
export interface PointerWatcher {
  /** A mouse or pen moved there with no button down. At most once a frame. */
  movesTo(at: Point, inCard: boolean): void;
  leavesWindow(): void;
  /** A button went down outside the card, or a finger tapped something that has a use of its own. */
  presses(at: Point): void;
  /** A finger or pen tapped the page's text. */
  taps(at: Point): void;
  /** The mouse clicked the page's text, and selected none of it. */
  clicks(at: Point): void;
  /** `scroller`: the document or the element whose content moved. */
  scrolls(scroller: Node): void;
  /** Some text of the page was selected. */
  selectsText(): void;
  movesFocus(intoCard: boolean): void;
  pressesEsc(): void;
  /** Another window, or a frame, took the keys. */
  losesWindowFocus(): void;
}

/** What a tap is meant for before it is meant for a mark. */
const USED_BY_PAGE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"]';

/** Listens until the signal aborts. Only looks on: the page's own events go their way. */
export function watchPointer(
  page: Document,
  isInCard: (event: Event) => boolean,
  watcher: PointerWatcher,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  // On the window: before any listener of the document can stop the event.
  const whole: Window = page.defaultView ?? window;
  let moved: { readonly at: Point; readonly inCard: boolean } | undefined;
  let frame = 0;
  let lastOnScreen = '';
  let pressedInCard = false;

  function tellMove() {
    frame = 0;
    if (moved) watcher.movesTo(moved.at, moved.inCard);
    moved = undefined;
  }

  function move(event: PointerEvent) {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    // The page moved under a pointer that rests: browsers tell that as a move, too.
    if (onScreen(event) === lastOnScreen) return;
    lastOnScreen = onScreen(event);
    // Here, for an event forgets its path once it is over.
    moved = { at: pointOf(event), inCard: isInCard(event) };
    frame ||= requestAnimationFrame(tellMove);
  }

  function forgetMove() {
    cancelAnimationFrame(frame);
    frame = 0;
    moved = undefined;
  }

  whole.addEventListener('pointermove', move, options);
  // Moves within a frame of another site are not told, but that the pointer came over it is.
  whole.addEventListener('pointerover', move, options);
  page.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType === 'touch' || event.target !== page.documentElement) return;
      forgetMove();
      lastOnScreen = '';
      watcher.leavesWindow();
    },
    options,
  );
  whole.addEventListener(
    'pointerdown',
    (event) => {
      pressedInCard = isInCard(event);
      if (pressedInCard || event.pointerType === 'touch') return;
      forgetMove();
      lastOnScreen = onScreen(event);
      watcher.presses(pointOf(event));
    },
    options,
  );
  whole.addEventListener(
    'click',
    (event) => {
      if (isInCard(event)) return;
      const used = event.target instanceof Element && event.target.closest(USED_BY_PAGE) !== null;
      if (isTouch(event)) {
        if (used) watcher.presses(pointOf(event));
        else watcher.taps(pointOf(event));
      } else if (!used && isMouse(event) && page.getSelection()?.isCollapsed !== false) {
        watcher.clicks(pointOf(event));
      }
    },
    options,
  );
  whole.addEventListener(
    'scroll',
    ({ target }) => target instanceof Node && watcher.scrolls(target),
    options,
  );
  whole.addEventListener(
    'selectionchange',
    () => {
      if (!pressedInCard && page.getSelection()?.isCollapsed === false) watcher.selectsText();
    },
    options,
  );
  whole.addEventListener('focusin', (event) => watcher.movesFocus(isInCard(event)), options);
  whole.addEventListener(
    'keydown',
    ({ key, isComposing }) => {
      if (key === 'Escape' && !isComposing) watcher.pressesEsc();
    },
    options,
  );
  page.defaultView?.addEventListener('blur', () => watcher.losesWindowFocus(), { signal });
  signal.addEventListener('abort', forgetMove);
}

/** A click is a pointer event by now, with the kind of pointer that made it; a key makes clicks without one. */
function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');
}

function isMouse(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'mouse';
}

function onScreen({ screenX, screenY }: MouseEvent): string {
  return `${screenX} ${screenY}`;
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}
