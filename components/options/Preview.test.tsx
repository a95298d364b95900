// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { optionsWords } from '../../locales/options';
import { REST_MS_OF } from '../../settings/rest-ms';
import { DEFAULTS, type Settings } from '../../settings/settings';
import { OPTIONS } from '../../tools/gallery/example-options';
import { Preview } from './Preview';

const story = OPTIONS.untouched?.preview;

function draw(chosen: Partial<Settings> = {}): void {
  const settings = { ...DEFAULTS, ...chosen };
  act(() =>
    render(<Preview story={story} settings={settings} restMs={REST_MS_OF[settings.delay]} />, document.body),
  );
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const marked = () => all('.mark').map((each) => each.textContent);
const mark = (text: string) => all('.mark').find((each) => each.textContent === text) ?? expect.fail(text);
const cardName = () =>
  document.querySelector('.preview-card')?.shadowRoot?.querySelector('h2')?.textContent ?? undefined;

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

test('marks follow density', () => {
  draw({ density: 'first' });
  expect(marked().filter((text) => text === 'Iraq')).toHaveLength(1);
  draw({ density: 'screen' });
  expect(marked().filter((text) => text === 'Iraq')).toHaveLength(2);
  expect(all('.preview-screen')).toHaveLength(1);
  draw({ density: 'every' });
  expect(marked().filter((text) => text === 'Iraq')).toHaveLength(3);
});

test('marks follow kinds, level and lists', () => {
  draw({ hiddenKinds: ['person'] });
  expect(marked()).not.toContain('Haider al-Abadi');
  draw({ level: 'follower' });
  expect(marked()).toEqual([
    'Fouad Massoum',
    'Rafale',
    'Islamic State',
    'Haider al-Abadi',
    'Shi’ite',
    'IRNA',
  ]);
  draw({ level: 'specialist' });
  expect(marked()).toEqual(['Fouad Massoum', 'Rafale', 'Haider al-Abadi']);
  draw({ level: 'specialist', known: [{ id: 'weapon/rafale', name: 'Rafale' }] });
  expect(marked()).toEqual(['Fouad Massoum', 'Haider al-Abadi']);
});

test('the words around the marks stay the same', () => {
  for (const density of ['first', 'every'] as const) {
    draw({ density });
    expect(all('.preview-text p').map((each) => each.textContent)).toEqual(optionsWords.preview.story);
  }
});

test('a click shows the card of a mark, and the mark says so', () => {
  draw();
  expect(cardName()).toBe('Haider al-Abadi');
  act(() => mark('IRNA').click());
  expect(cardName()).toBe('IRNA');
  expect(mark('IRNA').getAttribute('aria-pressed')).toBe('true');
});

test('a resting pointer does so after the time that was chosen, a passing one does not', () => {
  vi.useFakeTimers();
  const over = (text: string) => act(() => void mark(text).dispatchEvent(new Event('pointerenter')));
  const leave = (text: string) => act(() => void mark(text).dispatchEvent(new Event('pointerleave')));
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  draw({ delay: 'slow' });
  over('IRNA');
  wait(799);
  leave('IRNA');
  wait(1000);
  expect(cardName()).toBe('Haider al-Abadi');
  over('IRNA');
  wait(800);
  expect(cardName()).toBe('IRNA');
});

test('never by itself where the reader wants a click', () => {
  vi.useFakeTimers();
  draw({ delay: 'click' });
  act(() => void mark('IRNA').dispatchEvent(new Event('pointerenter')));
  act(() => void vi.advanceTimersByTime(10_000));
  expect(cardName()).toBe('Haider al-Abadi');
  expect(all('.preview-hint')[0]?.textContent).toBe(optionsWords.preview.hint.click);
});

test('when the example is not marked, the card is that of the first mark; when nothing is, there is none', () => {
  draw({ hiddenKinds: ['person'], level: 'specialist' });
  expect(cardName()).toBe('Rafale');
  draw({ hiddenKinds: ['person', 'weapon'], level: 'specialist' });
  expect(all('.preview-card')).toEqual([]);
  expect(all('.preview-hint')[0]?.textContent).toBe(optionsWords.preview.nothing);
});

test.each([
  ['page', undefined],
  ['light', 'light'],
  ['dark', 'dark'],
] as const)('the card’s look: %s', (look, given) => {
  draw({ look });
  expect(all('.preview-card')[0]?.dataset.look).toBe(given);
});
