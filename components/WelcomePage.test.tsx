// @vitest-environment happy-dom
import { readFile } from 'node:fs/promises';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { permissionWords } from '../locales/permission';
import { welcomeWords } from '../locales/welcome';
import { findStory } from '../page/find-story';
import { WELCOMES } from '../tools/gallery/example-welcome';
import { WelcomePage, type WelcomePageProps } from './WelcomePage';
import { SAMPLE_DATE } from './welcome/SampleStory';

const page = WELCOMES.permitted as WelcomePageProps;

afterEach(() => {
  render(null, document.body);
  document.head.innerHTML = '';
});

test('Dateline finds the sample as it finds any story: headline, date, each paragraph, and nothing else', async () => {
  const html = await readFile('entrypoints/welcome/index.html', 'utf8');
  document.head.innerHTML = html.match(/<meta [^>]*(?:og:type|published_time)[^>]*>/g)?.join('') ?? '';
  render(<WelcomePage {...page} permitted={false} />, document.body);
  const story = findStory(document, new URL('chrome-extension://abcdefghijklmnop/welcome.html'));
  const { headline, paragraphs } = welcomeWords.sample;
  expect(story?.date).toBe(SAMPLE_DATE);
  expect(story?.flows.map(({ role, text }) => [role, text])).toEqual([
    ['headline', headline],
    ...paragraphs.map((text) => ['paragraph', text]),
  ]);
});

test('shows the keys that there are', () => {
  const keys = (set: WelcomePageProps['keys']) => {
    render(<WelcomePage {...page} keys={set} />, document.body);
    return [...document.querySelectorAll('.steps-keys li, .steps li:last-child > p')].map(
      (each) => each.textContent,
    );
  };
  expect(keys({ next: 'Alt+Shift+N', previous: '', open: '⌥⇧X' })).toEqual([
    `Alt+Shift+N ${welcomeWords.keys.next}`,
    `⌥⇧X ${welcomeWords.keys.open}`,
  ]);
  expect(keys({ next: '', previous: '', open: '' })).toEqual([welcomeWords.keys.unset]);
});

test('asks for the permission only where it is missing', () => {
  const onAllow = vi.fn(async () => true);
  render(<WelcomePage {...page} permitted={false} onAllow={onAllow} />, document.body);
  const allow = [...document.querySelectorAll('button')].find(
    (each) => each.textContent === permissionWords.allow,
  );
  allow?.click();
  expect(onAllow).toHaveBeenCalledOnce();
  render(<WelcomePage {...page} />, document.body);
  expect(document.body.textContent).not.toContain(permissionWords.title);
});
