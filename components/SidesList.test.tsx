// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { CardRelation } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { SidesList } from './SidesList';

const backing = { type: 'backs', side: 'to', kind: 'state', certainty: 'yes' } as const;
const backers: readonly CardRelation[] = ['iran', 'france', 'turkey', 'qatar', 'egypt', 'jordan'].map(
  (id) => ({
    ...backing,
    entry: `state/${id}`,
    name: id,
  }),
);

function draw(relations: readonly CardRelation[], inStory: readonly EntryId[] = []) {
  const onOpenEntry = vi.fn();
  render(
    <SidesList relations={relations} inStory={new Set(inStory)} onOpenEntry={onOpenEntry} />,
    document.body,
  );
  return onOpenEntry;
}

const text = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim());
const click = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((each) => each.textContent === name)?.click());

afterEach(() => render(null, document.body));

test('a name opens the card of the other side', () => {
  const onOpenEntry = draw(backers.slice(0, 1));
  expect(text('dt')).toEqual(['backed by']);
  click('iran');
  expect(onOpenEntry).toHaveBeenCalledExactlyOnceWith('state/iran');
});

test('those of the story come first, and the rest waits behind a button', () => {
  draw(backers, ['state/egypt']);
  expect(text('dd li')).toEqual(['egypt', 'iran', 'france', 'turkey', '2 more']);
  click('2 more');
  expect(text('dd li')).toEqual(['egypt', 'iran', 'france', 'turkey', 'qatar', 'jordan']);
});

test('a button is not there for one more name', () => {
  draw(backers.slice(0, 5));
  expect(text('dd li')).toEqual(['iran', 'france', 'turkey', 'qatar', 'egypt']);
});

test('a side that is not certain says so', () => {
  draw([
    { ...backing, entry: 'state/iran', name: 'Iran', certainty: 'perhaps' },
    { ...backing, entry: 'state/iraq', name: 'Iraq', certainty: 'last-recorded' },
  ]);
  expect(text('dd li')).toEqual(['Iran perhaps', 'Iraq last recorded']);
});

test('nothing is drawn for nobody', () => {
  draw([]);
  expect(document.body.innerHTML).toBe('');
});
