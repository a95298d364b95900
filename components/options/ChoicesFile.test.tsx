// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { optionsWords } from '../../locales/options';
import type { Change } from '../../settings/changes';
import { CHOICES_FILE, readChoices } from '../../settings/choices-file';
import { DEFAULTS, type Settings } from '../../settings/settings';
import { ChoicesFile } from './ChoicesFile';

const CHOSEN: Settings = {
  ...DEFAULTS,
  look: 'dark',
  known: [{ id: 'state/iran', name: 'Iran’s “name” & %' }],
};
const words = optionsWords.file;

function draw(settings: Settings) {
  const onChange = vi.fn<(change: Change) => void>();
  act(() => render(<ChoicesFile settings={settings} onChange={onChange} />, document.body));
  const read = async (text: string) => {
    const input = document.querySelector('input') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], CHOICES_FILE)], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(result()).not.toBe(''));
  };
  const changed = () => onChange.mock.calls.map(([change]) => change(DEFAULTS));
  return { read, changed };
}

const result = () => document.querySelector('.file-result')?.textContent ?? '';

afterEach(() => render(null, document.body));

test('the link saves what can be read again', () => {
  draw(CHOSEN);
  const link = document.querySelector('a') as HTMLAnchorElement;
  expect(link.download).toBe(CHOICES_FILE);
  const text = decodeURIComponent(link.href.slice(link.href.indexOf(',') + 1));
  expect(readChoices(text)).toEqual({ type: 'choices', choices: CHOSEN, unread: [] });
});

test('a file’s choices are taken, and undone', async () => {
  const { read, changed } = draw(DEFAULTS);
  await read('{"app":"Dateline","choices":{"look":"dark"}}');
  expect(changed()).toEqual([{ look: 'dark' }]);
  expect(result()).toContain(words.read);
  await act(() => document.querySelector<HTMLButtonElement>('.file-result button')?.click());
  expect(changed()).toEqual([{ look: 'dark' }, DEFAULTS]);
  expect(result()).toBe(words.undone);
});

test('what could not be read is named', async () => {
  const { read, changed } = draw(DEFAULTS);
  await read('{"app":"Dateline","choices":{"look":"pink","known":[1,2]}}');
  expect(changed()).toEqual([{ known: [] }]);
  expect(result()).toContain(words.unread('look (1 item), known (2 items)'));
});

test('another file changes nothing', async () => {
  const { read, changed } = draw(DEFAULTS);
  await read('<html>');
  expect(changed()).toEqual([]);
  expect(result()).toBe(words.nothing);
});
