// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { castWords } from '../../locales/cast';
import type { CastRow, CastTie } from './cast-state';
import { SidesView } from './SidesView';

const row = (id: CastRow['id'], name: string, count: number): CastRow => ({
  id,
  kind: id.split('/')[0] as CastRow['kind'],
  name,
  line: '',
  count,
  at: [],
});
const cast = [
  row('state/iran', 'Iran', 9),
  row('group/hezbollah', 'Hezbollah', 3),
  row('state/israel', 'Israel', 2),
  row('person/ali-khamenei', 'Ali Khamenei', 1),
  row('place/paris', 'Paris', 1),
];
const ties: readonly CastTie[] = [
  { from: 'state/iran', type: 'backs', to: 'group/hezbollah', certainty: 'yes' },
  { from: 'state/iran', type: 'opposes', to: 'state/israel', certainty: 'yes' },
  { from: 'state/israel', type: 'opposes', to: 'group/hezbollah', certainty: 'perhaps' },
  { from: 'state/iran', type: 'led by', to: 'person/ali-khamenei', certainty: 'yes' },
];

function draw(parts: { readonly ties?: readonly CastTie[] } = {}) {
  const onOpen = vi.fn();
  act(() => render(<SidesView cast={cast} ties={ties} onOpen={onOpen} {...parts} />, document.body));
  return onOpen;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent?.trim());
const node = (id: string) =>
  document.querySelector<HTMLElement>(`[data-entry="${id}"]`) ?? expect.fail(`no node of ${id}`);
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });

afterEach(() => render(null, document.body));

test('who has a tie is drawn, and who has none is counted', () => {
  draw();
  expect(texts('.sides-name').sort()).toEqual(['Ali Khamenei', 'Hezbollah', 'Iran', 'Israel']);
  expect(texts('.sides-left-out')).toEqual([castWords.leftOut(1)]);
  expect(all('.sides-graph .tie-line').map(({ dataset }) => dataset.family)).toEqual([
    'friendly',
    'hostile',
    'hostile',
    'structural',
  ]);
});

test('the same in words', () => {
  draw();
  expect(texts('.tie-sentences li')).toEqual([
    'Iran backs Hezbollah',
    'Iran opposes Israel',
    'Israel opposes Hezbollah (perhaps)',
    'Ali Khamenei leads Iran',
  ]);
});

test('the legend has the lines that are drawn', () => {
  draw({ ties: ties.slice(0, 1) });
  expect(texts('.tie-legend li')).toEqual([castWords.families.friendly]);
});

test('pointing at a node brings out its ties, in words on their lines', () => {
  draw();
  act(() => {
    node('person/ali-khamenei').dispatchEvent(new PointerEvent('pointerenter'));
  });
  expect(texts('.tie-label')).toEqual(['leads']);
  const dimmed = all('.sides-graph li').filter(({ dataset }) => dataset.dim === 'true');
  expect(dimmed.map(({ textContent }) => textContent).join()).toMatch(
    /Hezbollah[\s\S]*Israel|Israel[\s\S]*Hezbollah/,
  );
  expect(dimmed).toHaveLength(2);
  expect(all('.tie-sentences [data-dim=false]')).toHaveLength(1);
  act(() => {
    node('person/ali-khamenei').dispatchEvent(new PointerEvent('pointerleave'));
  });
  expect(all('[data-dim=true]')).toEqual([]);
});

test('what a node’s ties are is told to who cannot see them', () => {
  draw();
  const described = document.getElementById(
    node('state/israel').getAttribute('aria-describedby') ?? '',
  )?.textContent;
  expect(described).toBe('Iran opposes Israel; Israel opposes Hezbollah');
});

test('one stop for the Tab key; arrow keys go to every other node; Enter opens', () => {
  const onOpen = draw();
  const stops = () => all('.sides-node').filter(({ tabIndex }) => tabIndex === 0);
  expect(stops()).toHaveLength(1);
  act(() => stops()[0]?.focus());
  const seen = new Set([document.activeElement]);
  for (const key of [
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
    'ArrowUp',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowUp',
  ]) {
    press(key);
    seen.add(document.activeElement);
    expect(stops()).toEqual([document.activeElement]);
  }
  expect(seen.size).toBeGreaterThan(2);
  act(() => (document.activeElement as HTMLElement).click());
  expect(onOpen).toHaveBeenCalledExactlyOnceWith((document.activeElement as HTMLElement).dataset.entry);
});

test('without ties it says so', () => {
  draw({ ties: [] });
  expect(texts('h2')).toEqual([castWords.noTies.title]);
  expect(all('.sides-node')).toEqual([]);
});

test('a tie to whom the story does not name is left out', () => {
  draw({ ties: [{ from: 'state/iran', type: 'backs', to: 'state/nowhere', certainty: 'yes' }] });
  expect(texts('h2')).toEqual([castWords.noTies.title]);
});
