// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { LaterFact } from '../dataset/card';
import { LaterList } from './LaterList';

const text = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim());
const draw = (...later: readonly LaterFact[]) => render(<LaterList later={later} />, document.body);

afterEach(() => render(null, document.body));

test('is folded away', () => {
  draw({ on: '2018-10-25', type: 'ended', text: 'Prime minister of Iraq' });
  expect(document.querySelector('details')?.open).toBe(false);
  expect(text('summary')).toEqual(['And since']);
});

test.each<[LaterFact, string, string]>([
  [{ on: '2015', type: 'began', text: 'Mayor' }, 'From 2015', 'Mayor'],
  [{ on: '2015', type: 'began', text: 'Mayor', until: '2018-06' }, 'From 2015 to June 2018', 'Mayor'],
  [{ on: '2018-10-25', type: 'ended', text: 'Mayor' }, 'Until 25 October 2018', 'Mayor'],
  [{ on: '2020-01', type: 'happened', text: 'asked to resign' }, 'In January 2020', 'Asked to resign'],
  [{ on: '2021', type: 'renamed', text: 'TASS' }, 'In 2021', 'Renamed TASS'],
  [{ on: '2030-05-05', type: 'died', text: 'Somebody' }, 'On 5 May 2030', 'Died'],
  [{ on: '2030', type: 'ceased', text: 'Something' }, 'In 2030', 'Ceased to exist'],
])('%o', (fact, when, what) => {
  draw(fact);
  expect([text('time'), text('li p')]).toEqual([[when], [what]]);
});

test('a death that is told is not told twice', () => {
  draw(
    { on: '2030-05-05', type: 'happened', text: 'killed in a crash' },
    { on: '2030-05-05', type: 'died', text: 'Somebody' },
  );
  expect(text('li p')).toEqual(['Killed in a crash']);
});

test('is not there when nothing came', () => {
  draw();
  expect(document.body.innerHTML).toBe('');
});
