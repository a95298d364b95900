import { expect, test } from 'vitest';
import { hostPaused, kindMarked, knownAdded, knownRemoved, neverAdded, neverRemoved } from './changes';
import { DEFAULTS, type Known, type Never } from './settings';

const iran: Known = { id: 'state/iran', name: 'Iran' };
const nato: Known = { id: 'body/nato', name: 'NATO' };
const abadi: Never = { id: 'person/haider-al-abadi', name: 'Haider al-Abadi', text: 'Abadi' };
const bush: Never = { id: 'person/george-w-bush', name: 'George W. Bush', text: 'Bush' };

test('a kind is marked or not, whatever it was before', () => {
  expect(kindMarked('term', false)(DEFAULTS)).toEqual({ hiddenKinds: ['term'] });
  const hidden = { ...DEFAULTS, hiddenKinds: ['term', 'event'] as const };
  expect(kindMarked('term', false)(hidden)).toEqual({ hiddenKinds: ['event', 'term'] });
  expect(kindMarked('term', true)(hidden)).toEqual({ hiddenKinds: ['event'] });
});

test('a site is paused and turned on again', () => {
  const paused = { ...DEFAULTS, ...hostPaused('www.reuters.com', true)(DEFAULTS) };
  expect(paused.pausedHosts).toEqual(['www.reuters.com']);
  expect(hostPaused('www.reuters.com', false)(paused)).toEqual({ pausedHosts: [] });
});

test('forgetting what is known leaves what became known meanwhile, and is taken back', () => {
  const settings = { ...DEFAULTS, known: [iran, nato] };
  expect(knownRemoved([iran])(settings)).toEqual({ known: [nato] });
  expect(knownAdded([iran])({ ...DEFAULTS, known: [nato] })).toEqual({ known: [nato, iran] });
  expect(knownAdded([])(settings)).toEqual({ known: [iran, nato] });
});

test('so with words that mean something else', () => {
  const settings = { ...DEFAULTS, never: [abadi, bush] };
  expect(neverRemoved([{ ...abadi, text: 'ABADI' }])(settings)).toEqual({ never: [bush] });
  expect(neverAdded([abadi])({ ...DEFAULTS, never: [bush, abadi] })).toEqual({ never: [bush, abadi] });
});
