import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoverStep } from './hover-machine';
import type { HoverEvent, HoverState } from './hover-state';

/** Every event there is, on any of three marks. */
const anyEvent: fc.Arbitrary<HoverEvent> = (() => {
  const mark = fc.constantFrom('kerry', 'fabius', 'iraq');
  const perhaps = fc.option(mark, { nil: undefined });
  const plain = fc.constantFrom(
    ...(['entersCard', 'leaves', 'timerFires', 'scrolls', 'focusEntersCard', 'focusLeavesCard'] as const),
    ...(['pins', 'unpins', 'pressesEsc', 'closes'] as const),
  );
  return fc.oneof(
    plain.map((type) => ({ type })),
    fc.record({ type: fc.constantFrom('entersMark', 'taps', 'clicks', 'opensByKeyboard'), mark }),
    fc.record({ type: fc.constant('crosses'), over: perhaps }),
    fc.record({ type: fc.constantFrom('presses', 'selectsText'), on: perhaps }),
    fc.uniqueArray(mark).map((marks) => ({ type: 'storyChanged' as const, marks: new Set(marks) })),
  );
})();

test('whatever happens in whatever order, the card and the timer are as the state says', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      let state: HoverState = { type: 'idle' };
      let shown: string | undefined;
      let waiting = false;
      for (const event of events) {
        if (event.type === 'timerFires') {
          if (!waiting) continue;
          waiting = false;
        }
        const step = hoverStep(state, event);
        state = step.state;
        for (const effect of step.effects) {
          if (effect.type === 'startTimer') waiting = true;
          if (effect.type === 'stopTimer') waiting = false;
          if (effect.type === 'open') shown = effect.mark;
          if (effect.type === 'close') {
            expect(shown).toBeDefined();
            shown = undefined;
          }
        }
        expect(waiting).toBe(state.type === 'resting' || state.type === 'leaving');
        expect(shown).toBe(state.type === 'idle' || state.type === 'resting' ? undefined : state.mark);
      }
    }),
  );
});
