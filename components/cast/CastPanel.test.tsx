// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { castWords } from '../../locales/cast';
import { permissionWords } from '../../locales/permission';
import { sampleCard } from '../sample-card';
import { CastPanel, type CastPanelProps } from './CastPanel';
import type { CastStory } from './cast-state';

const story: CastStory = {
  date: '2014-09-15',
  undated: false,
  headline: 'Iran supreme leader spurns U.S. overture',
  cast: [
    { id: 'state/syria', kind: 'state', name: 'Syria', line: 'In civil war', count: 1, at: [0.4] },
    {
      id: 'state/iran',
      kind: 'state',
      name: 'Iran',
      line: 'Islamic republic',
      count: 3,
      at: [0, 0.5, 0.9],
    },
    { id: 'person/john-kerry', kind: 'person', name: 'John Kerry', line: 'Diplomat', count: 1, at: [0.2] },
  ],
  ties: [{ from: 'state/iran', type: 'backs', to: 'state/syria', certainty: 'perhaps' }],
};

function draw(parts: Partial<CastPanelProps> = {}) {
  const on = {
    onView: vi.fn(),
    onQuery: vi.fn(),
    onSearch: vi.fn(),
    onOpen: vi.fn(),
    onOpenEntry: vi.fn(),
    onBack: vi.fn(),
    onAllow: vi.fn(),
  };
  act(() =>
    render(
      <CastPanel
        state={{ status: 'story', story }}
        view="list"
        query=""
        search={{ status: 'found', found: [] }}
        current={undefined}
        entries={[]}
        {...on}
        {...parts}
      />,
      document.body,
    ),
  );
  return on;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent?.trim());
const row = (id: string) =>
  document.querySelector<HTMLElement>(`[data-entry="${id}"]`) ?? expect.fail(`no row of ${id}`);
const press = (element: HTMLElement, key: string) =>
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

afterEach(() => render(null, document.body));

test('the list has people first, and of each kind whom the story names most', () => {
  draw();
  expect(texts('h1')).toEqual([story.headline]);
  expect(texts('section h2')).toEqual(['People 1', 'States 2']);
  expect(texts('.cast-name')).toEqual(['John Kerry', 'Iran', 'Syria']);
  expect(row('state/iran').textContent).toContain('3 mentions');
});

test('the strip has a tick where each mention stands', () => {
  draw({ current: { entry: 'state/iran', index: 2 } });
  const ticks = [...row('state/iran').querySelectorAll<HTMLElement>('i')];
  expect(ticks.map(({ style }) => style.insetInlineStart)).toEqual(['0.0%', '50.0%', '90.0%']);
  expect(ticks.map(({ dataset }) => dataset.current)).toEqual(['false', 'true', 'false']);
  expect(row('state/iran').querySelector('.cast-count')?.textContent).toBe('2 of 3');
  expect(texts('[role=status]')).toContain('Iran: mention 2 of 3');
});

test('a row opens its first mention, a tick its own', () => {
  const { onOpen } = draw();
  act(() => row('state/iran').click());
  expect(onOpen).toHaveBeenLastCalledWith({ entry: 'state/iran', index: 1 });
  const strip = row('state/iran').querySelector<HTMLElement>('.strip') as HTMLElement;
  strip.getBoundingClientRect = () => new DOMRect(100, 0, 200, 18);
  act(() => {
    strip.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 204 }));
  });
  expect(onOpen).toHaveBeenLastCalledWith({ entry: 'state/iran', index: 2 });
});

test('left and right step through the mentions, and stay at the ends', () => {
  const { onOpen } = draw();
  press(row('state/iran'), 'ArrowRight');
  expect(onOpen).toHaveBeenLastCalledWith({ entry: 'state/iran', index: 1 });
  const { onOpen: onward } = draw({ current: { entry: 'state/iran', index: 2 } });
  press(row('state/iran'), 'ArrowRight');
  press(row('state/iran'), 'ArrowLeft');
  expect(onward.mock.calls.map(([{ index }]) => index)).toEqual([3, 1]);
  const { onOpen: last } = draw({ current: { entry: 'state/iran', index: 3 } });
  press(row('state/iran'), 'ArrowRight');
  expect(last).toHaveBeenLastCalledWith({ entry: 'state/iran', index: 3 });
});

test('up and down go from row to row', () => {
  draw();
  row('person/john-kerry').focus();
  press(row('person/john-kerry'), 'ArrowDown');
  expect(document.activeElement).toBe(row('state/iran'));
  press(row('state/iran'), 'End');
  expect(document.activeElement).toBe(row('state/syria'));
  press(row('state/syria'), 'ArrowDown');
  expect(document.activeElement).toBe(row('state/syria'));
});

test('a query takes the place of both views; Escape empties it', () => {
  const { onQuery, onSearch, onOpenEntry } = draw({
    query: 'kadhafi',
    search: {
      status: 'found',
      found: [
        {
          id: 'person/muammar-gaddafi',
          kind: 'person',
          name: 'Muammar Gaddafi',
          matched: 'Kadhafi',
          line: 'Ruled Libya',
        },
        { id: 'state/iran', kind: 'state', name: 'Iran', line: '' },
      ],
    },
  });
  expect(texts('section h2')).toEqual([castWords.search.inStory, castWords.search.elsewhere]);
  expect(texts('.cast-name')).toEqual(['Iran', 'Muammar Gaddafi']);
  expect(all('fieldset')).toEqual([]);
  act(() => row('person/muammar-gaddafi').click());
  expect(onOpenEntry).toHaveBeenCalledExactlyOnceWith('person/muammar-gaddafi');
  const [input] = all('input[type=search]') as [HTMLInputElement];
  act(() => input.focus());
  expect(onSearch).toHaveBeenCalled();
  press(input, 'Escape');
  expect(onQuery).toHaveBeenLastCalledWith('');
});

test.each([
  ['reading', castWords.search.reading],
  ['failed', castWords.search.failed],
] as const)('while the names are %s', (status, words) => {
  draw({ query: 'xyz', search: { status } });
  expect(texts('.cast-none')).toEqual([words]);
});

test('nothing goes by that name', () => {
  draw({ query: ' xyz ' });
  expect(texts('.cast-none')).toEqual(['Nothing goes by “xyz”.']);
});

test('an entry takes the place of the list and gives it back, with the focus where it was', () => {
  const card = sampleCard({ id: 'person/muammar-gaddafi', kind: 'person', name: 'Gaddafi', gloss: 'Ruler' });
  const found = [{ id: card.id, kind: card.kind, name: card.name, line: '' }];
  const search = { query: 'gad', search: { status: 'found', found } as const };
  draw(search);
  const { onBack } = draw({ ...search, entries: [{ card }] });
  expect(document.activeElement?.textContent).toBe('Gaddafi');
  expect(all('.cast-row')).toEqual([]);
  act(() => all('.back')[0]?.click());
  expect(onBack).toHaveBeenCalledOnce();
  draw(search);
  expect(document.activeElement).toBe(row('person/muammar-gaddafi'));
});

test.each([
  ['off', 'Dateline is off'],
  ['off-site', 'Dateline works on Reuters'],
  ['no-story', 'No story on this page'],
] as const)('%s: says what is the matter', (status, title) => {
  draw({ state: { status } });
  expect(texts('h2')).toEqual([title]);
});

test('where Dateline may not read Reuters, it asks', () => {
  const { onAllow } = draw({ state: { status: 'not-permitted' } });
  expect(texts('h2')).toEqual([permissionWords.title]);
  act(() => all('button')[0]?.click());
  expect(onAllow).toHaveBeenCalledOnce();
});

test('a page without a date says so', () => {
  draw({ state: { status: 'story', story: { ...story, undated: true, headline: undefined } } });
  expect(texts('.undated')).toEqual([castWords.undated]);
  expect(texts('h1')).toEqual([castWords.untitled]);
});

test('a view is chosen', () => {
  const { onView } = draw();
  const [list, sides] = all('input[type=radio]') as HTMLInputElement[];
  expect([list?.checked, sides?.checked]).toEqual([true, false]);
  act(() => sides?.click());
  expect(onView).toHaveBeenCalledExactlyOnceWith('sides');
});
