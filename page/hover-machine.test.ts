/*
 *                     leaves, scrolls, presses,
 *                     selects text, Esc, closes
 *            +---------------------------------------+
 *            v                                       |
 *        +------+    enters a mark: 350 ms       +---------+  enters another: anew
 *        | idle | -----------------------------> | resting | ---+
 *        +------+                                +---------+ <--+
 *          ^  | \                                    |
 *          |  |  \ key, tap                          | timer
 *          |  |   \        enters another mark       v
 *          |  |    +----------------------------> +------+ ---+  at once: the other's card
 *          |  |                                   | open | <--+
 *          |  |    Esc, closes, story changed,    +------+
 *          +--|---- presses elsewhere, selects --- |  ^  ^ \
 *          |  |    text                     leaves |  |  |  \ pins
 *          |  |                    (crosses other, |  |  |   v
 *          |  |                    held: enters    |  |  |  +--------+
 *          |  |                    other): 300 ms, |  |  +--| pinned | --- Esc, closes,
 *          |  |                    (350 ms)        |  |     +--------+     story changed: idle
 *          |  |                                    v  | enters its mark, the card or the way;
 *          |  |   timer: closes                 +---------+ timer, with a next: that one's card
 *          +--|---------------------------------| leaving |
 *                                               +---------+
 *
 * An open card is held while focus is in it, and when a tap opened it: then the pointer leaving it means nothing.
 */
import { describe, expect, test } from 'vitest';
import { hoverStep, LEAVE_MS, REST_MS } from './hover-machine';
import type { HoverEffect, HoverEvent, HoverState, OpenedVia } from './hover-state';

const idle: HoverState = { type: 'idle' };
const resting: HoverState = { type: 'resting', mark: 'kerry' };

function card<Type extends 'open' | 'leaving' | 'pinned'>(type: Type, via: OpenedVia = 'pointer') {
  return { type, mark: 'kerry', via, focused: via === 'keyboard' };
}

const stop: HoverEffect = { type: 'stopTimer' };
const start = (ms: number): HoverEffect => ({ type: 'startTimer', ms });
const opens = (mark: string, via: OpenedVia = 'pointer'): HoverEffect => ({ type: 'open', mark, via });
const closes = (returnFocus = false): HoverEffect => ({ type: 'close', returnFocus });
const enters = (mark: string): HoverEvent => ({ type: 'entersMark', mark });

function expectStep(from: HoverState, event: HoverEvent, state: HoverState, ...effects: HoverEffect[]) {
  expect(hoverStep(from, event)).toEqual({ state, effects });
}

/** Nothing changes and nothing is done. */
function expectStays(state: HoverState, ...events: HoverEvent[]) {
  for (const event of events) expectStep(state, event, state);
}

describe('idle', () => {
  test('a pointer that enters a mark starts to rest', () => {
    expectStep(idle, enters('kerry'), resting, start(REST_MS));
  });

  test('a card sent away does not come back until the pointer has left its mark', () => {
    const dismissed: HoverState = { type: 'idle', dismissed: 'kerry' };
    expectStays(dismissed, enters('kerry'), { type: 'scrolls' });
    expectStep(dismissed, { type: 'leaves' }, idle);
    expectStep(dismissed, enters('fabius'), { type: 'resting', mark: 'fabius' }, start(REST_MS));
  });

  test('text selected on a mark asks for no card', () => {
    expectStep(idle, { type: 'selectsText', on: 'kerry' }, { type: 'idle', dismissed: 'kerry' });
    expectStays(idle, { type: 'selectsText' });
  });

  test('a tap opens at once', () => {
    expectStep(idle, { type: 'taps', mark: 'kerry' }, card('open', 'touch'), opens('kerry', 'touch'));
  });

  test('a key opens at once, and focus moves in', () => {
    expectStep(
      idle,
      { type: 'opensByKeyboard', mark: 'kerry' },
      { type: 'open', mark: 'kerry', via: 'keyboard', focused: true },
      opens('kerry', 'keyboard'),
    );
  });

  test('nothing else does anything', () => {
    expectStays(
      idle,
      { type: 'entersCard' },
      { type: 'crosses', over: 'kerry' },
      { type: 'timerFires' },
      { type: 'scrolls' },
      { type: 'presses', on: 'kerry' },
      { type: 'focusEntersCard' },
      { type: 'focusLeavesCard' },
      { type: 'pins' },
      { type: 'unpins' },
      { type: 'pressesEsc' },
      { type: 'closes' },
      { type: 'storyChanged', marks: new Set() },
    );
  });
});

describe('resting', () => {
  test('the card opens when the timer fires', () => {
    expectStep(resting, { type: 'timerFires' }, card('open'), opens('kerry'));
  });

  test('moving about on the mark does not begin the wait again', () => {
    expectStays(resting, enters('kerry'));
  });

  test('another mark has a wait of its own', () => {
    expectStep(resting, enters('fabius'), { type: 'resting', mark: 'fabius' }, start(REST_MS));
  });

  test.each<HoverEvent>([
    { type: 'leaves' },
    { type: 'scrolls' },
    { type: 'presses', on: 'kerry' },
    { type: 'closes' },
    { type: 'storyChanged', marks: new Set(['fabius']) },
  ])('$type ends it', (event) => {
    expectStep(resting, event, idle, stop);
  });

  test.each<HoverEvent>([{ type: 'selectsText', on: 'kerry' }, { type: 'pressesEsc' }])(
    '$type ends it for as long as the pointer stays',
    (event) => {
      expectStep(resting, event, { type: 'idle', dismissed: 'kerry' }, stop);
    },
  );

  test('a tap or a key opens at once', () => {
    expectStep(
      resting,
      { type: 'taps', mark: 'kerry' },
      card('open', 'touch'),
      stop,
      opens('kerry', 'touch'),
    );
    expectStep(
      resting,
      { type: 'opensByKeyboard', mark: 'kerry' },
      card('open', 'keyboard'),
      stop,
      opens('kerry', 'keyboard'),
    );
  });

  test('a story that changed around the mark, and what concerns cards, does nothing', () => {
    expectStays(
      resting,
      { type: 'storyChanged', marks: new Set(['kerry']) },
      { type: 'entersCard' },
      { type: 'crosses' },
      { type: 'focusEntersCard' },
      { type: 'focusLeavesCard' },
      { type: 'pins' },
      { type: 'unpins' },
    );
  });
});

describe('open', () => {
  const open = card('open');

  test('never closes by itself', () => {
    expectStays(
      open,
      { type: 'timerFires' },
      { type: 'scrolls' },
      enters('kerry'),
      { type: 'entersCard' },
      { type: 'crosses' },
      { type: 'crosses', over: 'kerry' },
      { type: 'presses', on: 'kerry' },
      { type: 'taps', mark: 'kerry' },
      { type: 'focusLeavesCard' },
      { type: 'unpins' },
      { type: 'storyChanged', marks: new Set(['kerry']) },
    );
  });

  test('the pointer leaves: some time to come back', () => {
    expectStep(open, { type: 'leaves' }, card('leaving'), start(LEAVE_MS));
  });

  test('another mark has its card at once', () => {
    expectStep(open, enters('fabius'), { ...open, mark: 'fabius' }, opens('fabius'));
  });

  test('a mark on the way to the card must be rested on', () => {
    expectStep(
      open,
      { type: 'crosses', over: 'fabius' },
      { ...card('leaving'), next: 'fabius' },
      start(REST_MS),
    );
  });

  test.each<HoverEvent>([{ type: 'pressesEsc' }, { type: 'closes' }, { type: 'selectsText' }])(
    '$type closes it, and it stays away while the pointer stays',
    (event) => {
      expectStep(open, event, { type: 'idle', dismissed: 'kerry' }, closes());
    },
  );

  test.each<HoverEvent>([
    { type: 'presses' },
    { type: 'presses', on: 'fabius' },
    { type: 'storyChanged', marks: new Set() },
  ])('$type closes it', (event) => {
    expectStep(open, event, idle, closes());
  });

  test('a tap or a key on another mark replaces it', () => {
    expectStep(
      open,
      { type: 'taps', mark: 'fabius' },
      { ...card('open', 'touch'), mark: 'fabius' },
      opens('fabius', 'touch'),
    );
    expectStep(
      open,
      { type: 'opensByKeyboard', mark: 'fabius' },
      { ...card('open', 'keyboard'), mark: 'fabius' },
      opens('fabius', 'keyboard'),
    );
  });

  test('the key for the card that the pointer opened moves focus in', () => {
    expectStep(
      open,
      { type: 'opensByKeyboard', mark: 'kerry' },
      card('open', 'keyboard'),
      opens('kerry', 'keyboard'),
    );
  });

  test('focus that enters holds it', () => {
    expectStep(open, { type: 'focusEntersCard' }, { ...open, focused: true });
  });

  test('can be pinned', () => {
    expectStep(open, { type: 'pins' }, card('pinned'));
  });
});

describe('open and held', () => {
  const byKey = card('open', 'keyboard');
  const byTap = card('open', 'touch');

  test('a pointer that moves about the page does not close it, nor does text selected there', () => {
    for (const held of [byKey, byTap, { ...card('open'), focused: true }]) {
      expectStays(
        held,
        { type: 'leaves' },
        { type: 'scrolls' },
        { type: 'selectsText' },
        { type: 'entersCard' },
      );
    }
  });

  test('another mark must be rested on, and then its card takes over and focus goes back', () => {
    const turned = { ...card('leaving', 'keyboard'), next: 'fabius' };
    expectStep(byKey, enters('fabius'), turned, start(REST_MS));
    expectStays(turned, enters('fabius'), { type: 'crosses', over: 'fabius' });
    expectStep(
      turned,
      { type: 'timerFires' },
      { ...card('open'), mark: 'fabius' },
      stop,
      closes(true),
      opens('fabius'),
    );
  });

  test('Esc, the close button and the end of the story give focus back', () => {
    expectStep(byKey, { type: 'pressesEsc' }, { type: 'idle', dismissed: 'kerry' }, closes(true));
    expectStep(byKey, { type: 'closes' }, { type: 'idle', dismissed: 'kerry' }, closes(true));
    expectStep(byKey, { type: 'storyChanged', marks: new Set() }, idle, closes(true));
  });

  test('a press elsewhere closes it; focus goes where the reader pressed', () => {
    expectStep(byKey, { type: 'presses' }, idle, closes(false));
    expectStep(byTap, { type: 'presses' }, idle, closes(false));
  });

  test('focus that leaves lets go of it', () => {
    const free = { ...byKey, focused: false };
    expectStep(byKey, { type: 'focusLeavesCard' }, free);
    expectStep(free, { type: 'leaves' }, { ...card('leaving', 'keyboard'), focused: false }, start(LEAVE_MS));
  });
});

describe('leaving', () => {
  const leaving = card('leaving');
  const turned = { ...leaving, next: 'fabius' };

  test('the card closes when the timer fires', () => {
    expectStep(leaving, { type: 'timerFires' }, idle, stop, closes());
  });

  test.each<HoverEvent>([
    enters('kerry'),
    { type: 'entersCard' },
    { type: 'crosses' },
    { type: 'taps', mark: 'kerry' },
  ])('$type comes back to it', (event) => {
    expectStep(leaving, event, card('open'), stop);
    expectStep(turned, event, card('open'), stop);
  });

  test('focus that enters comes back to it', () => {
    expectStep(leaving, { type: 'focusEntersCard' }, { ...card('open'), focused: true }, stop);
  });

  test('being away goes on without the wait beginning again', () => {
    expectStays(
      leaving,
      { type: 'leaves' },
      { type: 'scrolls' },
      { type: 'unpins' },
      { type: 'focusLeavesCard' },
    );
    expectStays(turned, { type: 'crosses', over: 'fabius' });
  });

  test('off the way, another mark has its card at once', () => {
    expectStep(leaving, enters('fabius'), { ...card('open'), mark: 'fabius' }, stop, opens('fabius'));
    expectStep(turned, enters('fabius'), { ...card('open'), mark: 'fabius' }, stop, opens('fabius'));
  });

  test('a mark rested on along the way has its card when the timer fires', () => {
    expectStep(turned, { type: 'timerFires' }, { ...card('open'), mark: 'fabius' }, stop, opens('fabius'));
  });

  test('from one mark on the way to another, each has its own wait', () => {
    expectStep(turned, { type: 'crosses', over: 'iraq' }, { ...leaving, next: 'iraq' }, start(REST_MS));
  });

  test.each<HoverEvent>([
    { type: 'leaves' },
    { type: 'scrolls' },
    { type: 'storyChanged', marks: new Set(['kerry']) },
  ])('$type forgets the mark on the way', (event) => {
    expectStep(turned, event, leaving, start(LEAVE_MS));
  });

  test('held, it forgets the other mark and stays', () => {
    const held = { ...card('leaving', 'keyboard'), next: 'fabius' };
    expectStep(held, { type: 'leaves' }, card('open', 'keyboard'), stop);
    expectStep(held, { type: 'scrolls' }, card('open', 'keyboard'), stop);
  });

  test.each<HoverEvent>([{ type: 'pressesEsc' }, { type: 'closes' }, { type: 'selectsText' }])(
    '$type closes it at once',
    (event) => {
      expectStep(leaving, event, { type: 'idle', dismissed: 'kerry' }, stop, closes());
    },
  );

  test('a press elsewhere, and a story without its mark, close it at once', () => {
    expectStep(leaving, { type: 'presses' }, idle, stop, closes());
    expectStep(leaving, { type: 'storyChanged', marks: new Set() }, idle, stop, closes());
    expectStays(leaving, { type: 'storyChanged', marks: new Set(['kerry']) });
  });

  test('can be pinned', () => {
    expectStep(leaving, { type: 'pins' }, card('pinned'), stop);
  });

  test('a key or a tap on another mark replaces it', () => {
    expectStep(
      leaving,
      { type: 'opensByKeyboard', mark: 'fabius' },
      { ...card('open', 'keyboard'), mark: 'fabius' },
      stop,
      opens('fabius', 'keyboard'),
    );
    expectStep(
      leaving,
      { type: 'taps', mark: 'fabius' },
      { ...card('open', 'touch'), mark: 'fabius' },
      stop,
      opens('fabius', 'touch'),
    );
  });
});

describe('pinned', () => {
  const pinned = card('pinned');

  test('stays, whatever the pointer, the page and the timer do', () => {
    expectStays(
      pinned,
      enters('kerry'),
      enters('fabius'),
      { type: 'crosses', over: 'fabius' },
      { type: 'entersCard' },
      { type: 'leaves' },
      { type: 'timerFires' },
      { type: 'scrolls' },
      { type: 'presses' },
      { type: 'selectsText' },
      { type: 'taps', mark: 'kerry' },
      { type: 'pins' },
      { type: 'storyChanged', marks: new Set(['kerry']) },
    );
  });

  test('unpinned, it is an open card again', () => {
    expectStep(pinned, { type: 'unpins' }, card('open'));
  });

  test('Esc and the close button close it, and focus goes back if it was inside', () => {
    expectStep(pinned, { type: 'pressesEsc' }, { type: 'idle', dismissed: 'kerry' }, closes());
    expectStep(
      card('pinned', 'keyboard'),
      { type: 'closes' },
      { type: 'idle', dismissed: 'kerry' },
      closes(true),
    );
  });

  test('a story without its mark closes it', () => {
    expectStep(pinned, { type: 'storyChanged', marks: new Set(['fabius']) }, idle, closes());
  });

  test('what the reader opens by key or tap replaces it', () => {
    expectStep(
      pinned,
      { type: 'opensByKeyboard', mark: 'fabius' },
      { ...card('open', 'keyboard'), mark: 'fabius' },
      opens('fabius', 'keyboard'),
    );
    expectStep(
      card('pinned', 'keyboard'),
      { type: 'taps', mark: 'fabius' },
      { ...card('open', 'touch'), mark: 'fabius' },
      closes(true),
      opens('fabius', 'touch'),
    );
  });

  test('the key for its own mark moves focus in, and it stays pinned', () => {
    expectStep(
      pinned,
      { type: 'opensByKeyboard', mark: 'kerry' },
      { ...pinned, focused: true },
      opens('kerry', 'keyboard'),
    );
  });

  test('knows where focus is', () => {
    expectStep(pinned, { type: 'focusEntersCard' }, { ...pinned, focused: true });
    expectStep({ ...pinned, focused: true }, { type: 'focusLeavesCard' }, pinned);
  });
});
