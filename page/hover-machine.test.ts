/*
 *  +------+   enters a mark: 350 ms    +---------+   enters another: 350 ms anew
 *  |      | -------------------------> | resting | --+
 *  |      | <------------------------- |         | <-+
 *  |      |   leaves, scrolls, presses,+---------+
 *  |      |   selects, Esc, closes         |
 *  |      |                                | timer, tap, key
 *  |      |                                v
 *  |      |   tap, key                 +---------+   enters another, tap, key: the other's card, at once
 *  |      | -------------------------> |  open   | --+
 *  | idle | <------------------------- |         | <-+
 *  |      |   presses elsewhere,       +---------+
 *  |      |   selects, Esc, closes       |  ^ ^ | pins
 *  |      |                              |  | | +----------------------+
 *  |      |              leaves: 300 ms  |  | +------------------------|-+
 *  |      |     crosses another: 350 ms  |  |  enters its mark, the    | | unpins;
 *  |      |        held, enters another: |  |  card or the way;        | | tap, key on another:
 *  |      |                      350 ms  v  |  timer with a next       v | the other's card
 *  |      |   timer without a next,    +---------+     pins       +---------+
 *  |      | <------------------------- | leaving | -------------> | pinned  |
 *  |      |   and as from open         +---------+                +---------+
 *  |      |                                         Esc, closes        |
 *  |      | <--------------------------------------------------------- +
 *  +------+
 *
 * From every state, a story without the mark leads to idle. After Esc, closes and selects, idle takes no interest
 * in that mark until the pointer has left it. An open card is held while focus is in it, and when a tap opened it:
 * then a pointer that leaves it, or selects text, means nothing.
 */
import { describe, test } from 'vitest';
import { card, closes, enters, expectStays, expectStep, opens, start, stop } from './expect-step';
import type { HoverEvent, HoverState } from './hover-state';

const idle: HoverState = { type: 'idle' };
const resting: HoverState = { type: 'resting', mark: 'kerry' };

describe('idle', () => {
  test('a pointer that enters a mark starts to rest', () => {
    expectStep(idle, enters('kerry'), resting, start('rest'));
  });

  test('a card sent away does not come back until the pointer has left its mark', () => {
    const dismissed: HoverState = { type: 'idle', dismissed: 'kerry' };
    expectStays(dismissed, enters('kerry'), { type: 'scrolls' });
    expectStep(dismissed, { type: 'leaves' }, idle);
    expectStep(dismissed, enters('fabius'), { type: 'resting', mark: 'fabius' }, start('rest'));
  });

  test('text selected on a mark asks for no card', () => {
    expectStep(idle, { type: 'selectsText', on: 'kerry' }, { type: 'idle', dismissed: 'kerry' });
    expectStays(idle, { type: 'selectsText' });
  });

  test('a tap opens at once', () => {
    expectStep(idle, { type: 'taps', mark: 'kerry' }, card('open', 'touch'), opens('kerry', 'touch'));
  });

  test('a click opens at once, where cards open by click only', () => {
    expectStep(idle, { type: 'clicks', mark: 'kerry' }, card('open'), opens('kerry'));
    expectStep(resting, { type: 'clicks', mark: 'kerry' }, card('open'), stop, opens('kerry'));
    expectStays(card('open'), { type: 'clicks', mark: 'kerry' });
    expectStep(card('leaving'), { type: 'clicks', mark: 'kerry' }, card('open'), stop);
    expectStep(
      card('open'),
      { type: 'clicks', mark: 'fabius' },
      { ...card('open'), mark: 'fabius' },
      opens('fabius'),
    );
    expectStays(card('pinned'), { type: 'clicks', mark: 'kerry' });
    expectStep(
      card('pinned'),
      { type: 'clicks', mark: 'fabius' },
      { ...card('pinned'), mark: 'fabius' },
      opens('fabius'),
    );
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
    expectStep(resting, enters('fabius'), { type: 'resting', mark: 'fabius' }, start('rest'));
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

  test('what the reader opens by key or tap replaces it, pinned as well', () => {
    expectStep(
      pinned,
      { type: 'opensByKeyboard', mark: 'fabius' },
      { ...card('pinned', 'keyboard'), mark: 'fabius' },
      opens('fabius', 'keyboard'),
    );
    expectStep(
      card('pinned', 'keyboard'),
      { type: 'taps', mark: 'fabius' },
      { ...card('pinned', 'touch'), mark: 'fabius' },
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
