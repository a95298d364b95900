// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { KINDS } from '../dataset/entry';
import { about } from '../locales/about';
import { castWords } from '../locales/cast';
import { en } from '../locales/en';
import { permissionWords } from '../locales/permission';
import { Popup } from './Popup';
import type { CastMember, PopupState, StoryState } from './popup-state';

const kerry: CastMember = {
  id: 'person/john-kerry',
  name: 'John Kerry',
  kind: 'person',
  role: 'U.S. Secretary of State',
  count: 3,
};

const story = (parts: Partial<StoryState> = {}): StoryState => ({
  status: 'story',
  enabled: true,
  siteEnabled: true,
  host: 'www.reuters.com',
  date: '2014-09-15',
  kinds: KINDS.map((kind) => ({ kind, on: true, count: kind === 'person' ? 1 : 0 })),
  density: 'first',
  cast: [kerry],
  ...parts,
});

function draw(state: PopupState) {
  const on = {
    onEnable: vi.fn(),
    onEnableSite: vi.fn(),
    onKind: vi.fn(),
    onDensity: vi.fn(),
    onOpenEntry: vi.fn(),
    onAbout: vi.fn(),
    onOptions: vi.fn(),
  };
  render(<Popup state={state} {...on} />, document.body);
  return on;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => all(selector).map((element) => element.textContent?.trim());
const control = (name: string) =>
  all('button').find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent)?.trim().startsWith(name),
  ) ?? expect.fail(`no button ‘${name}’`);

afterEach(() => render(null, document.body));

test('switches say what they are set to, and ask for the other', () => {
  const on = draw(story({ kinds: KINDS.map((kind) => ({ kind, on: kind !== 'term', count: 0 })) }));
  expect(control('Dateline').getAttribute('aria-checked')).toBe('true');
  expect(control('Terms').getAttribute('aria-checked')).toBe('false');
  for (const name of ['Dateline', 'On www.reuters.com', 'Terms', 'People']) act(() => control(name).click());
  expect(on.onEnable).toHaveBeenCalledExactlyOnceWith(false);
  expect(on.onEnableSite).toHaveBeenCalledExactlyOnceWith(false);
  expect(on.onKind.mock.calls).toEqual([
    ['term', true],
    ['person', false],
  ]);
});

test('every kind has its count in the story', () => {
  draw(story());
  expect(text('.kind-switch')).toHaveLength(KINDS.length);
  expect(text('.kind-switch').slice(0, 2)).toEqual(['People 1', 'Groups 0']);
});

test('first mention, once a screen or every mention', () => {
  const { onDensity } = draw(story());
  const [first, , every] = all('input[type=radio]') as HTMLInputElement[];
  expect([first?.checked, every?.checked]).toEqual([true, false]);
  act(() => every?.click());
  expect(onDensity).toHaveBeenCalledExactlyOnceWith('every');
});

test('the cast opens cards', () => {
  const { onOpenEntry } = draw(story());
  expect(text('.cast-button')).toEqual(['John Kerry×3, 3 mentions, U.S. Secretary of State']);
  act(() => all('.cast-button')[0]?.click());
  expect(onOpenEntry).toHaveBeenCalledExactlyOnceWith('person/john-kerry');
});

test('a long cast can be searched', () => {
  const cast = Array.from({ length: 13 }, (_, index) => ({
    ...kerry,
    id: `person/p${index}` as const,
    name: `Person ${index}`,
  }));
  draw(story({ cast: cast.slice(0, 12) }));
  expect(all('input[type=search]')).toEqual([]);
  draw(story({ cast }));
  const [input] = all('input[type=search]') as HTMLInputElement[];
  const type = (words: string) =>
    act(() => {
      if (input) input.value = words;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  type('person 12');
  expect(text('.cast-name')).toEqual(['Person 12']);
  type('nobody');
  expect(text('.cast-empty')).toEqual(['Nothing in this story goes by “nobody”.']);
});

test.each<[string, PopupState, string, string[]]>([
  [
    'no story',
    { status: 'no-story', enabled: true, siteEnabled: true, host: 'www.reuters.com' },
    'No story on this page',
    ['Dateline', 'On www.reuters.com'],
  ],
  ['another site', { status: 'off-site', enabled: true }, 'Dateline works on Reuters', ['Dateline']],
  ['switched off', story({ enabled: false }), 'Dateline is off', ['Dateline']],
  [
    'off on this site',
    story({ siteEnabled: false }),
    'Off on www.reuters.com',
    ['Dateline', 'On www.reuters.com'],
  ],
])('%s: one message, and only the switches that help', (_, state, title, switches) => {
  draw(state);
  expect(text('h2')).toEqual([title]);
  expect(
    all('button[role=switch]').map((each) => each.getAttribute('aria-label') ?? each.textContent),
  ).toEqual(switches);
  expect(control(about.link)).toBeDefined();
});

test('without the permission for Reuters, says so and asks in the click', () => {
  const onAllow = vi.fn();
  const { onEnable, ...on } = draw(story());
  render(
    <Popup
      state={{ status: 'off-site', enabled: true, permitted: false }}
      onEnable={onEnable}
      {...on}
      onAllow={onAllow}
    />,
    document.body,
  );
  expect(text('h2')).toEqual([permissionWords.title]);
  control(permissionWords.allow)?.click();
  expect(onAllow).toHaveBeenCalledOnce();
});

test('the cast opens beside the page, where the browser has room there', () => {
  draw(story());
  expect(text('.about-link')).toEqual([en.popup.options, about.link]);
  const onCast = vi.fn();
  render(<Popup state={story()} {...draw(story())} onCast={onCast} />, document.body);
  control(castWords.open).click();
  expect(onCast).toHaveBeenCalledOnce();
});

test('the links to the options and to the about page open them', () => {
  const on = draw(story({}));
  control(en.popup.options)?.click();
  expect(on.onOptions).toHaveBeenCalledOnce();
  control(about.link)?.click();
  expect(on.onAbout).toHaveBeenCalledOnce();
});

test.each([
  ['nothing known', story({ cast: [] }), 'Nothing in this story is in Dateline’s data.'],
  [
    'all of it switched off',
    story({ kinds: KINDS.map((kind) => ({ kind, on: false, count: 1 })) }),
    'All kinds found here are switched off.',
  ],
])('an empty cast says why: %s', (_, state, words) => {
  draw(state);
  expect(text('.cast-empty')).toEqual([words]);
});
