import { createHitTester, type Hit } from './hit-test';
import { hoverStep } from './hover-machine';
import type { HoverEffect, HoverEvent, HoverState, OpenedVia } from './hover-state';
import type { Mark } from './mark';
import { watchPointer } from './pointer';
import type { Point, Rect } from './rect';
import { isOnWay } from './safe-path';

const LEAVE_MS = 300; // a hand that slips off is back within this

export interface HoverOptions {
  readonly document: Document;
  /** How long a pointer must rest on a mark, in milliseconds; undefined: cards open by click only. */
  readonly restMs: () => number | undefined;
  /** Of the open card, in viewport pixels. */
  readonly cardRect: () => Rect | undefined;
  /** Asked while the event is being dispatched. */
  readonly isInCard: (event: Event) => boolean;
  /** `line`: the mention's line that the card must not cover. Replaces the open card, if there is one. */
  readonly onOpen: (mark: Mark, line: Rect, via: OpenedVia) => void;
  /** `returnFocus`: focus was in the card and goes back to where it came from. */
  readonly onClose: (returnFocus: boolean) => void;
  /** Takes the topmost layer off what is open, a menu or a nested card: whether there was one. */
  readonly peel: () => boolean;
  /** The mark that is pointed at, or whose card is open, has changed. */
  readonly onActive: (mark: Mark | undefined) => void;
}

export interface Hover {
  readonly state: HoverState;
  /** Says whether the mark could be opened: one that is not rendered cannot. */
  openByKeyboard(mark: Mark): boolean;
  pin(): void;
  unpin(): void;
  close(): void;
  /** The marks are now these. A card whose mark is among them by its key stays. */
  storyChanged(marks: readonly Mark[]): void;
  /** Where the line of the open card's mention is now, after scrolling or a change of layout. */
  line(): Rect | undefined;
}

/** Feeds what the reader does to the hover machine, and keeps its one timer. Over when the signal aborts. */
export function createHover(options: HoverOptions, signal: AbortSignal): Hover {
  const { document: page, restMs } = options;
  let state: HoverState = { type: 'idle' };
  let marks = new Map<string, Mark>();
  let tester = createHitTester([], page);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer is, if it is in the page and not in the card. */
  let pointer: Point | undefined;
  /** Where the pointer was last on the mark of the state. */
  let lastOn: { readonly key: string; readonly at: Point } | undefined;
  /** The line of the open mark, by number: a mention may have several. */
  let openLine = 0;
  let activeKey: string | undefined;

  function send(event: HoverEvent, hit?: Hit) {
    const step = hoverStep(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect, hit);
    if (markOf(state) === activeKey) return;
    activeKey = markOf(state);
    options.onActive(currentMark());
  }

  function currentMark(): Mark | undefined {
    const key = markOf(state);
    return key === undefined ? undefined : marks.get(key);
  }

  function carryOut(effect: HoverEffect, hit?: Hit) {
    switch (effect.type) {
      case 'startTimer':
        clearTimeout(timer);
        timer = setTimeout(timerFires, effect.wait === 'leave' ? LEAVE_MS : (restMs() ?? 0));
        return;
      case 'stopTimer':
        clearTimeout(timer);
        return;
      case 'open':
        openLine = hit?.lineNumber ?? 0;
        openCard(effect.via);
        return;
      case 'close':
        options.onClose(effect.returnFocus);
    }
  }

  function openCard(via: OpenedVia) {
    const mark = currentMark();
    const line = lineOfCard();
    if (mark && line) options.onOpen(mark, line, via);
  }

  function lineOfCard(): Rect | undefined {
    const mark = currentMark();
    const lines = mark && state.type !== 'resting' ? tester.lines(mark) : [];
    // Fewer lines than there were, since the page's layout has changed.
    return lines[openLine] ?? lines[0];
  }

  function timerFires() {
    const waiting = state.type === 'resting' ? state.mark : state.type === 'leaving' ? state.next : undefined;
    if (waiting === undefined) return send({ type: 'timerFires' });
    // The page may have moved under the pointer since.
    const hit = pointer && tester.at(pointer);
    if (hit?.mark.key === waiting) send({ type: 'timerFires' }, hit);
    else send({ type: 'leaves' });
  }

  function lookAt(at: Point) {
    const hit = tester.at(at);
    const over = hit?.mark.key;
    if (over !== markOf(state) && isCrossing(at))
      send({ type: 'crosses', over: restMs() === undefined ? undefined : over });
    else if (hit && (restMs() !== undefined || over === markOf(state)))
      send({ type: 'entersMark', mark: hit.mark.key }, hit);
    else send({ type: 'leaves' });
    if (over !== undefined && over === markOf(state)) lastOn = { key: over, at };
  }

  function isCrossing(at: Point): boolean {
    if (state.type !== 'open' && state.type !== 'leaving') return false;
    const card = options.cardRect();
    return card !== undefined && lastOn?.key === state.mark && isOnWay(lastOn.at, card, at);
  }

  watchPointer(
    page,
    options.isInCard,
    {
      movesTo(at, inCard) {
        pointer = inCard ? undefined : at;
        if (inCard) send({ type: 'entersCard' });
        else if (state.type !== 'pinned') lookAt(at);
      },
      leavesWindow() {
        pointer = undefined;
        send({ type: 'leaves' });
      },
      presses(at) {
        send({ type: 'presses', on: tester.at(at)?.mark.key });
      },
      taps(at) {
        const hit = tester.at(at);
        if (hit) send({ type: 'taps', mark: hit.mark.key }, hit);
        else send({ type: 'presses' });
      },
      clicks(at) {
        const hit = tester.at(at);
        // Resting opens nothing beside a pinned card; a click does, in its place.
        if (hit && (restMs() === undefined || state.type === 'pinned'))
          send({ type: 'clicks', mark: hit.mark.key }, hit);
      },
      scrolls(scroller) {
        const mark = currentMark();
        // A carousel elsewhere on the page is none of our business.
        if (!mark || !scroller.contains(mark.range.startContainer)) return;
        send({ type: 'scrolls' });
        // Where the pointer left from, the mention is no longer.
        lastOn = undefined;
        if (pointer && state.type === 'open' && tester.at(pointer)?.mark !== mark) send({ type: 'leaves' });
      },
      selectsText() {
        send({ type: 'selectsText', on: pointer && tester.at(pointer)?.mark.key });
      },
      movesFocus: (intoCard) => send({ type: intoCard ? 'focusEntersCard' : 'focusLeavesCard' }),
      pressesEsc() {
        if (!options.peel()) send({ type: 'pressesEsc' });
      },
      losesWindowFocus() {
        if (state.type === 'resting') send({ type: 'leaves' });
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    get state() {
      return state;
    },
    openByKeyboard(mark) {
      if (!marks.has(mark.key) || tester.lines(mark).length === 0) return false;
      send({ type: 'opensByKeyboard', mark: mark.key });
      return true;
    },
    pin: () => send({ type: 'pins' }),
    unpin: () => send({ type: 'unpins' }),
    close: () => send({ type: 'closes' }),
    storyChanged(now) {
      marks = new Map(now.map((mark) => [mark.key, mark]));
      tester = createHitTester(now, page);
      send({ type: 'storyChanged', marks: new Set(marks.keys()) });
    },
    line: lineOfCard,
  };
}

function markOf(state: HoverState): string | undefined {
  return 'mark' in state ? state.mark : undefined;
}
