import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { optionsWords } from '../locales/options';
import { OPTIONS } from '../tools/gallery/example-options';
import { WELCOMES } from '../tools/gallery/example-welcome';
import { OptionsPage } from './OptionsPage';
import optionsCss from './options.css?inline';
import { WelcomePage } from './WelcomePage';
import welcomeCss from './welcome.css?inline';

const MIN_TARGET_PX = 24; // WCAG 2.2, 2.5.8
const NARROW_PX = 320; // 1280 at 400 %

interface Surface {
  readonly css: string;
  readonly content: ComponentChild;
}

const SURFACES: readonly (readonly [string, Surface])[] = [
  ...Object.entries(OPTIONS).map(
    ([title, props]) =>
      [`options: ${title}`, { css: optionsCss, content: <OptionsPage {...props} /> }] as const,
  ),
  ...Object.entries(WELCOMES).map(
    ([title, props]) =>
      [`welcome: ${title}`, { css: welcomeCss, content: <WelcomePage {...props} /> }] as const,
  ),
];

const style = document.createElement('style');

afterEach(async () => {
  render(null, document.body);
  style.remove();
  delete document.documentElement.dataset.look;
  document.documentElement.dir = '';
  await page.viewport(1200, 800);
});

function draw({ css, content }: Surface): void {
  // The card of the preview lets its edges fade, and a list scrolls: nobody can tell a contrast there.
  style.textContent = `${css} * { animation: none !important; transition: none !important }
.entry-rows { max-block-size: none }`;
  document.head.append(style);
  render(content, document.body);
  const card = document.querySelector('.preview-card')?.shadowRoot?.querySelector('style');
  if (card) card.textContent += '.card::before { content: none } .card .scroll { background: none }';
}

async function violations(): Promise<string[]> {
  const { violations: found, incomplete } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  // Letters in a drawing have no measurable ground: tokens.test.ts has their colour.
  const unmeasured = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter(({ any }) => any[0]?.data?.messageKey !== 'imgNode'),
    }));
  return [...found, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Names in running text are as high as their line: WCAG excepts them. */
const smallTargets = () =>
  [...document.querySelectorAll<HTMLElement>('button:not(.mark), a, label, summary')]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.min(width, height) < MIN_TARGET_PX - 0.01;
    })
    .map((each) => each.outerHTML);

describe.each(['light', 'dark'] as const)('%s', (look) => {
  test.each(SURFACES)(
    '%s has no fault that axe can find, and nothing too small to hit',
    async (_, surface) => {
      document.documentElement.dataset.look = look;
      draw(surface);
      expect(await violations()).toEqual([]);
      expect(smallTargets()).toEqual([]);
    },
  );
});

describe.each(['ltr', 'rtl'] as const)('%s, at 400 %%', (dir) => {
  test.each(SURFACES)('%s does not scroll sideways', async (_, surface) => {
    await page.viewport(NARROW_PX, 800);
    document.documentElement.dir = dir;
    draw(surface);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW_PX);
    expect(smallTargets()).toEqual([]);
  });
});

test('what is chosen stays in sight beside the choices on a wide screen', async () => {
  await page.viewport(1440, 800);
  const [, surface] = SURFACES[1] ?? expect.fail('no options page');
  draw(surface);
  document.getElementById('lists')?.scrollIntoView({ behavior: 'instant' });
  for (const selector of ['.contents', '.preview']) {
    const { top, bottom } =
      document.querySelector(selector)?.getBoundingClientRect() ?? expect.fail(selector);
    expect(top, selector).toBeGreaterThanOrEqual(0);
    expect(bottom, selector).toBeLessThanOrEqual(innerHeight);
  }
  const current = () => document.querySelector('.contents [aria-current]')?.textContent;
  await expect.poll(current).toBe(optionsWords.sections.lists.title);
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  await expect.poll(current).toBe(optionsWords.sections.about.title);
});
