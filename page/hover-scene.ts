import { onTestFinished, vi } from 'vitest';
import { createHover, type Hover } from './hover';
import type { Mark } from './mark';
import type { Point, Rect } from './rect';
import { sampleStory } from './sample-story';

export interface HoverScene {
  readonly story: HTMLElement;
  readonly marks: readonly Mark[];
  readonly card: HTMLElement;
  readonly hover: Hover;
  /** What the card's owner was told, in order: 'open 0 pointer', 'close', 'close and return focus'. */
  readonly told: string[];
  /** The lines that came with each opening. */
  readonly lines: Rect[];
  readonly active: (string | undefined)[];
  readonly controller: AbortController;
}

/** For tests: a story in the page, a hover over it, a card that opens above the line, and a clock that stands still. */
export function hoverScene(html: string): HoverScene {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  const { story, marks } = sampleStory(`<div style="padding: 300px 40px 1500px">${html}</div>`);
  scrollTo(0, 0);
  const card = document.createElement('div');
  card.attachShadow({ mode: 'open' }).innerHTML = '<button>Pin</button>';
  card.style.cssText = 'position: fixed; width: 300px; height: 120px; background: #eee';
  const told: string[] = [];
  const lines: Rect[] = [];
  const active: (string | undefined)[] = [];
  const controller = new AbortController();
  const hover = createHover(
    {
      document,
      restMs: () => 350,
      cardRect: () => (card.isConnected ? card.getBoundingClientRect() : undefined),
      isInCard: (event) => event.composedPath().includes(card),
      peel: () => false,
      onOpen(mark, line, via) {
        told.push(`open ${mark.key} ${via}`);
        lines.push(line);
        card.style.left = `${line.left}px`;
        card.style.top = `${line.top - 10 - 120}px`;
        document.body.append(card);
        if (via === 'keyboard') card.shadowRoot?.querySelector('button')?.focus();
      },
      onClose(returnFocus) {
        told.push(returnFocus ? 'close and return focus' : 'close');
        card.remove();
      },
      onActive: (mark) => active.push(mark?.key),
    },
    controller.signal,
  );
  hover.storyChanged(marks);
  onTestFinished(() => {
    controller.abort();
    card.remove();
    vi.useRealTimers();
  });
  return { story, marks, card, hover, told, lines, active, controller };
}

export function wait(ms: number): void {
  vi.advanceTimersByTime(ms);
}

/** Sends a pointer event to whatever is at the point. */
export function pointer(type: string, { x, y }: Point, init: PointerEventInit = {}): PointerEvent {
  const event = new PointerEvent(type, {
    clientX: x,
    clientY: y,
    screenX: x + 7,
    screenY: y + 70,
    pointerType: 'mouse',
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  (document.elementFromPoint(x, y) ?? document.documentElement).dispatchEvent(event);
  return event;
}

/** The mouse moves there, and a frame passes. */
export function moveTo(point: Point): void {
  pointer('pointermove', point);
  vi.advanceTimersToNextFrame();
}

/** A point inside the mark's line, `along` from 0 to 1. */
export function pointOn(scene: HoverScene, mark: number, line = 0, along = 0.5): Point {
  const { range } = scene.marks[mark] as Mark;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const rect = live.getClientRects()[line];
  if (!rect) throw new Error(`Mark ${mark} has no line ${line}`);
  return { x: rect.left + rect.width * along, y: rect.top + rect.height / 2 };
}
