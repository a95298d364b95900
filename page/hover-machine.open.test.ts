/* The states with a card that can close by the pointer; see the diagram in hover-machine.test.ts. */
import { describe, test } from 'vitest';
import { card, closes, enters, expectStays, expectStep, opens, start, stop } from './expect-step';
import type { HoverEvent, HoverState } from './hover-state';

const idle: HoverState = { type: 'idle' };

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
    expectStep(open, { type: 'leaves' }, card('leaving'), start('leave'));
  });

  test('another mark has its card at once', () => {
    expectStep(open, enters('fabius'), { ...open, mark: 'fabius' }, opens('fabius'));
  });

  test('a mark on the way to the card must be rested on', () => {
    expectStep(
      open,
      { type: 'crosses', over: 'fabius' },
      { ...card('leaving'), next: 'fabius' },
      start('rest'),
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
    expectStep(byKey, enters('fabius'), turned, start('rest'));
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
    expectStep(free, { type: 'leaves' }, { ...card('leaving', 'keyboard'), focused: false }, start('leave'));
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
    expectStep(turned, { type: 'crosses', over: 'iraq' }, { ...leaving, next: 'iraq' }, start('rest'));
  });

  test.each<HoverEvent>([
    { type: 'leaves' },
    { type: 'scrolls' },
    { type: 'storyChanged', marks: new Set(['kerry']) },
  ])('$type forgets the mark on the way', (event) => {
    expectStep(turned, event, leaving, start('leave'));
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
