import { expect } from 'vitest';
import { hoverStep } from './hover-machine';
import type { HoverEffect, HoverEvent, HoverState, OpenedVia } from './hover-state';

/** For tests: a state in which Kerry's card is there. */
export function card<Type extends 'open' | 'leaving' | 'pinned'>(type: Type, via: OpenedVia = 'pointer') {
  return { type, mark: 'kerry', via, focused: via === 'keyboard' };
}

export const stop: HoverEffect = { type: 'stopTimer' };
export const start = (wait: 'rest' | 'leave'): HoverEffect => ({ type: 'startTimer', wait });
export const opens = (mark: string, via: OpenedVia = 'pointer'): HoverEffect => ({ type: 'open', mark, via });
export const closes = (returnFocus = false): HoverEffect => ({ type: 'close', returnFocus });
export const enters = (mark: string): HoverEvent => ({ type: 'entersMark', mark });

export function expectStep(
  from: HoverState,
  event: HoverEvent,
  state: HoverState,
  ...effects: HoverEffect[]
) {
  expect(hoverStep(from, event)).toEqual({ state, effects });
}

/** Nothing changes and nothing is done. */
export function expectStays(state: HoverState, ...events: HoverEvent[]) {
  for (const event of events) expectStep(state, event, state);
}
