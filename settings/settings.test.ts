import { expect, test } from 'vitest';
import { DEFAULTS, withDefaults } from './settings';

test.each([undefined, null, 'x', 3, []])('%s is no choice: all is as it comes', (stored) => {
  expect(withDefaults(stored)).toEqual(DEFAULTS);
});

test('what was chosen stands, what was not has its default', () => {
  expect(withDefaults({ density: 'every', hiddenKinds: ['state'] })).toEqual({
    ...DEFAULTS,
    density: 'every',
    hiddenKinds: ['state'],
  });
});

test('what another version wrote and this one cannot read is left out, and nothing else with it', () => {
  const known = [{ id: 'state/iran', name: 'Iran' }, { id: 'state/iraq' }, null, 'state/syria'];
  const stored = {
    density: 'twice',
    delay: 'slow',
    known,
    never: [known[0]],
    hiddenKinds: ['state', 'ship'],
  };
  expect(withDefaults(stored)).toEqual({
    ...DEFAULTS,
    delay: 'slow',
    known: [known[0]],
    hiddenKinds: ['state'],
  });
});
