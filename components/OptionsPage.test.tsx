// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { optionsWords as words } from '../locales/options';
import { permissionWords } from '../locales/permission';
import { DEFAULTS, type Known, type Settings } from '../settings/settings';
import { OPTIONS } from '../tools/gallery/example-options';
import { OptionsPage, type OptionsPageProps } from './OptionsPage';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => all(selector).map((each) => each.textContent?.trim());
const find = (selector: string) => all(selector)[0] ?? expect.fail(`no ${selector}`);
const click = (element: HTMLElement) => act(() => element.click());
const button = (name: string) =>
  all('button').find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name) ??
  expect.fail(`no button ‘${name}’`);

const iran: Known = { id: 'state/iran', name: 'Iran' };
const nato: Known = { id: 'body/nato', name: 'NATO' };

/** A page whose changes are made to its own settings, as the stored ones are. */
function open(chosen: Partial<Settings> = {}, parts: Partial<OptionsPageProps> = {}) {
  let settings: Settings = { ...DEFAULTS, ...chosen };
  const on = { onShortcuts: vi.fn(), onOpenPage: vi.fn(), onAllow: vi.fn(async () => false) };
  const draw = () =>
    render(
      <OptionsPage
        {...(OPTIONS.untouched as OptionsPageProps)}
        {...on}
        {...parts}
        settings={settings}
        onChange={(change) => {
          settings = { ...settings, ...change(settings) };
          draw();
        }}
      />,
      document.body,
    );
  act(draw);
  return { ...on, settings: () => settings };
}

afterEach(() => render(null, document.body));

test.each<[field: keyof Settings, value: string]>([
  ['density', 'screen'],
  ['density', 'every'],
  ['level', 'follower'],
  ['level', 'specialist'],
  ['delay', 'quick'],
  ['delay', 'click'],
  ['look', 'light'],
  ['look', 'dark'],
])('%s becomes %s, and the control shows it', async (field, value) => {
  const { settings } = open();
  const radio = find(`input[name=${field}][value=${value}]`) as HTMLInputElement;
  expect(radio.checked).toBe(false);
  await click(radio);
  expect(settings()).toEqual({ ...DEFAULTS, [field]: value });
  expect(radio.checked).toBe(true);
});

test('a kind is left out and marked again', async () => {
  const { settings } = open();
  const box = () => find('[data-kind=weapon] input') as HTMLInputElement;
  await click(box());
  expect(settings().hiddenKinds).toEqual(['weapon']);
  expect(box().checked).toBe(false);
  await click(box());
  expect(settings().hiddenKinds).toEqual([]);
});

test('Dateline itself is switched off', async () => {
  const { settings } = open();
  await click(find('button[role=switch]'));
  expect(settings().enabled).toBe(false);
});

test('a paused site is turned on, the others stay', async () => {
  const { settings } = open({ pausedHosts: ['uk.reuters.com', 'www.reuters.com'] });
  await click(button(words.sites.resumeOn('uk.reuters.com')));
  expect(settings().pausedHosts).toEqual(['www.reuters.com']);
});

test('a known name is forgotten, and its own button undoes that', async () => {
  const { settings } = open({ known: [iran, nato] });
  const forget = button(words.lists.known.forgetOne('Iran'));
  await click(forget);
  expect(settings().known).toEqual([nato]);
  expect(text('#known-title .count')).toEqual(['1']);
  expect(all('.row[data-taken=true] .row-name').map((each) => each.textContent)).toEqual(['Iran']);
  expect(forget.isConnected).toBe(true);
  expect(forget.getAttribute('aria-label')).toBe(words.lists.undoFor('Iran'));
  await click(forget);
  expect(settings().known).toEqual([nato, iran]);
  expect(all('.row[data-taken=true]')).toEqual([]);
});

test('words that mean something else are allowed again', async () => {
  const never = { id: 'person/haider-al-abadi', name: 'Haider al-Abadi', text: 'Abadi' } as const;
  const { settings } = open({ never: [never] });
  const line = words.lists.never.line('Abadi', 'Haider al-Abadi');
  expect(text('#lists .row-name')).toEqual(['Abadi is not Haider al-Abadi']);
  await click(button(words.lists.never.forgetOne(line)));
  expect(settings().never).toEqual([]);
  await click(button(words.lists.undoFor(line)));
  expect(settings().never).toEqual([never]);
});

test('all are forgotten at once, and the same button undoes it', async () => {
  const { settings } = open({ known: [iran, nato] });
  const forgetAll = button(`${words.lists.forgetAll}: ${words.lists.known.title}`);
  await click(forgetAll);
  expect(settings().known).toEqual([]);
  expect(text('.forgotten')).toContain(words.lists.known.forgotten(2));
  expect(text('#lists .row-name')).toEqual([]);
  await click(forgetAll);
  expect(settings().known).toEqual([iran, nato]);
  expect(text('#lists .row-name')).toEqual(['Iran', 'NATO']);
});

test('a list longer than a dozen has a filter, and a shorter one not', async () => {
  const known = Array.from({ length: 13 }, (_, index) => ({
    id: `person/p${index}` as const,
    name: `Député ${index}`,
  }));
  open({ known: known.slice(0, 12) });
  expect(all('input[type=search]')).toEqual([]);
  render(null, document.body);
  open({ known });
  const field = find('input[type=search]') as HTMLInputElement;
  const type = (value: string) =>
    act(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('depute 12');
  expect(text('.entry-rows .row-name')).toEqual(['Député 12']);
  await type('nobody');
  expect(text('#lists .none')).toContain(words.lists.nothingFound('nobody'));
});

test('keys are shown as they are, or that there are none', () => {
  open();
  expect(text('.keys .row')).toEqual([
    'Next marked nameAlt+Shift+N',
    'Previous marked nameAlt+Shift+P',
    `Explain the marked name${words.keys.none}`,
    `${words.keys.inCard}${words.keys.escape}`,
  ]);
});

test('other pages open', async () => {
  const on = open();
  await click(button(words.keys.change));
  await click(button(words.about.link));
  await click(button(words.about.welcome));
  expect(on.onShortcuts).toHaveBeenCalledOnce();
  expect(on.onOpenPage.mock.calls).toEqual([['about'], ['welcome']]);
});

test('without the permission it asks, and says when it was refused', async () => {
  const { onAllow } = open({}, { permitted: false });
  await click(button(permissionWords.allow));
  expect(onAllow).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(text('.permission-said')).toEqual([permissionWords.refused]));
  render(null, document.body);
  open();
  expect(all('.permission')).toEqual([]);
});

test('every section is in the contents', () => {
  open();
  const targets = all('.contents a').map((link) => link.getAttribute('href')?.slice(1));
  expect(targets).toEqual(all('main section[id]').map(({ id }) => id));
});
