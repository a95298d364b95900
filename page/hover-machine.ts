import type { HoverEffect, HoverEvent, HoverState, MarkKey, OpenedVia } from './hover-state';

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

type State<Type extends HoverState['type']> = Extract<HoverState, { type: Type }>;

const STOP: HoverEffect = { type: 'stopTimer' };

/** The state after an event, and what is to be done about it. Rules in the diagram of hover-machine.test.ts. */
export function hoverStep(state: HoverState, event: HoverEvent): HoverStep {
  switch (state.type) {
    case 'idle':
      return fromIdle(state, event);
    case 'resting':
      return fromResting(state, event);
    case 'open':
    case 'leaving':
      return fromOpen(state, event);
    case 'pinned':
      return fromPinned(state, event);
  }
}

function fromIdle(state: State<'idle'>, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'entersMark':
      return event.mark === state.dismissed ? to(state) : rest(event.mark);
    case 'leaves':
      return to({ type: 'idle' });
    case 'selectsText':
      return event.on === undefined ? to(state) : to({ type: 'idle', dismissed: event.on });
    case 'taps':
      return open(event.mark, 'touch');
    case 'clicks':
      return open(event.mark, 'pointer');
    case 'opensByKeyboard':
      return open(event.mark, 'keyboard');
    default:
      return to(state);
  }
}

function fromResting(state: State<'resting'>, event: HoverEvent): HoverStep {
  const { mark } = state;
  switch (event.type) {
    case 'entersMark':
      return event.mark === mark ? to(state) : rest(event.mark);
    case 'timerFires':
      return open(mark, 'pointer');
    case 'taps':
      return open(event.mark, 'touch', STOP);
    case 'clicks':
      return open(event.mark, 'pointer', STOP);
    case 'opensByKeyboard':
      return open(event.mark, 'keyboard', STOP);
    case 'leaves':
    case 'scrolls':
    case 'presses':
    case 'closes':
      return to({ type: 'idle' }, STOP);
    case 'selectsText':
    case 'pressesEsc':
      return to({ type: 'idle', dismissed: mark }, STOP);
    case 'storyChanged':
      return event.marks.has(mark) ? to(state) : to({ type: 'idle' }, STOP);
    default:
      return to(state);
  }
}

function fromOpen(state: State<'open' | 'leaving'>, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'entersMark':
      if (event.mark === state.mark) return stay(state);
      return isHeld(state) ? turn(state, event.mark) : replace(state, event.mark, 'pointer');
    case 'crosses':
      return event.over === undefined || event.over === state.mark ? stay(state) : turn(state, event.over);
    case 'entersCard':
      return stay(state);
    case 'leaves':
      return leave(state);
    case 'timerFires':
      if (state.type === 'open') return to(state);
      return state.next === undefined ? close(state) : replace(state, state.next, 'pointer');
    case 'scrolls':
      return state.type === 'leaving' && state.next !== undefined ? leave(state) : to(state);
    case 'presses':
      // Focus goes where the reader pressed, not back.
      return event.on === state.mark ? to(state) : close({ ...state, focused: false });
    case 'selectsText':
      return isHeld(state) ? to(state) : dismiss(state);
    case 'taps':
      return event.mark === state.mark ? stay(state) : replace(state, event.mark, 'touch');
    case 'clicks':
      return event.mark === state.mark ? stay(state) : replace(state, event.mark, 'pointer');
    case 'opensByKeyboard':
      return replace(state, event.mark, 'keyboard');
    case 'focusEntersCard':
      return stay({ ...state, focused: true });
    case 'focusLeavesCard':
      return to({ ...state, focused: false });
    case 'pins':
      return to(asType('pinned', state), ...stopIfLeaving(state));
    case 'pressesEsc':
    case 'closes':
      return dismiss(state);
    case 'storyChanged':
      if (!event.marks.has(state.mark)) return close(state);
      return state.type === 'leaving' && state.next !== undefined && !event.marks.has(state.next)
        ? leave(state)
        : to(state);
    case 'unpins':
      return to(state);
  }
}

function fromPinned(state: State<'pinned'>, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'taps':
      return event.mark === state.mark ? to(state) : replacePinned(state, event.mark, 'touch');
    case 'clicks':
      return event.mark === state.mark ? to(state) : replacePinned(state, event.mark, 'pointer');
    case 'opensByKeyboard':
      if (event.mark !== state.mark) return replacePinned(state, event.mark, 'keyboard');
      return to({ ...state, focused: true }, { type: 'open', mark: state.mark, via: 'keyboard' });
    case 'focusEntersCard':
      return to({ ...state, focused: true });
    case 'focusLeavesCard':
      return to({ ...state, focused: false });
    case 'unpins':
      return to(asType('open', state));
    case 'pressesEsc':
    case 'closes':
      return dismiss(state);
    case 'storyChanged':
      return event.marks.has(state.mark) ? to(state) : close(state);
    default:
      return to(state);
  }
}

function to(state: HoverState, ...effects: readonly HoverEffect[]): HoverStep {
  return { state, effects };
}

function rest(mark: MarkKey): HoverStep {
  return to({ type: 'resting', mark }, { type: 'startTimer', wait: 'rest' });
}

function open(mark: MarkKey, via: OpenedVia, ...before: readonly HoverEffect[]): HoverStep {
  const focused = via === 'keyboard';
  return to({ type: 'open', mark, via, focused }, ...before, { type: 'open', mark, via });
}

type WithCard = State<'open' | 'leaving' | 'pinned'>;

/** The pointer's whereabouts don't matter: the reader works in the card by keyboard, or opened it by touch. */
function isHeld(state: WithCard): boolean {
  return state.focused || state.via === 'touch';
}

function stay(state: WithCard): HoverStep {
  return to(asType('open', state), ...stopIfLeaving(state));
}

function leave(state: State<'open' | 'leaving'>): HoverStep {
  if (isHeld(state)) return stay(state);
  if (state.type === 'leaving' && state.next === undefined) return to(state);
  return to(asType('leaving', state), { type: 'startTimer', wait: 'leave' });
}

/** The pointer is on another mark, but perhaps only passing over: it must rest there first. */
function turn(state: State<'open' | 'leaving'>, next: MarkKey): HoverStep {
  if (state.type === 'leaving' && state.next === next) return to(state);
  return to({ ...asType('leaving', state), next }, { type: 'startTimer', wait: 'rest' });
}

function replace(state: WithCard, mark: MarkKey, via: OpenedVia): HoverStep {
  const giveFocusBack: readonly HoverEffect[] =
    state.focused && via !== 'keyboard' ? [{ type: 'close', returnFocus: true }] : [];
  return open(mark, via, ...stopIfLeaving(state), ...giveFocusBack);
}

/** What takes the place of a pinned card is pinned, too: the reader wants a card there. */
function replacePinned(state: State<'pinned'>, mark: MarkKey, via: OpenedVia): HoverStep {
  const { state: opened, effects } = replace(state, mark, via);
  return 'mark' in opened && opened.type === 'open'
    ? { state: asType('pinned', opened), effects }
    : { state: opened, effects };
}

function close(state: WithCard, then: State<'idle'> = { type: 'idle' }): HoverStep {
  return to(then, ...stopIfLeaving(state), { type: 'close', returnFocus: state.focused });
}

function dismiss(state: WithCard): HoverStep {
  return close(state, { type: 'idle', dismissed: state.mark });
}

function asType<Type extends WithCard['type']>(type: Type, { mark, via, focused }: WithCard) {
  return { type, mark, via, focused };
}

function stopIfLeaving(state: WithCard): readonly HoverEffect[] {
  return state.type === 'leaving' ? [STOP] : [];
}
