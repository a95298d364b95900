import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CASTS } from '../../tools/gallery/example-cast';
import css from '../cast-panel.css?inline';
import { CastPanel } from './CastPanel';

const LOOKS = ['light', 'dark'] as const;
const MIN_TARGET_PX = 24; // WCAG 2.2, 2.5.8
const NARROWEST_PX = 280;
const nothing = () => {};

const style = document.createElement('style');
// Still, and the tools not over the rows: what is covered or half seen through cannot be measured.
style.textContent = `${css} .cast-panel .cast-tools { position: static }
* { animation: none !important; transition: none !important }`;

beforeEach(() => document.head.append(style));

afterEach(() => {
  render(null, document.body);
  style.remove();
  document.body.removeAttribute('style');
  delete document.documentElement.dataset.look;
});

function draw(title: string): void {
  const example = CASTS[title] as (typeof CASTS)[string];
  render(
    <CastPanel
      {...example}
      onView={nothing}
      onQuery={nothing}
      onSearch={nothing}
      onOpen={nothing}
      onOpenEntry={nothing}
      onBack={nothing}
      onAllow={nothing}
    />,
    document.body,
  );
}

/** Letters before lines, and single ones: tokens.test.ts has their colour. */
const UNMEASURABLE = ['imgNode', 'shortTextContent'];

/** What is wrong, or could not be measured and should be. */
async function violations(): Promise<string[]> {
  const { violations: found, incomplete } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const unmeasured = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter(({ any }) => !UNMEASURABLE.includes(any[0]?.data?.messageKey)),
    }));
  return [...found, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, a, summary, label')]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.min(width, height) < MIN_TARGET_PX - 0.01;
    })
    .map((each) => each.outerHTML);
}

describe.each(LOOKS)('the cast beside the page, %s', (look) => {
  test.each(Object.keys(CASTS))('%s', async (title) => {
    document.documentElement.dataset.look = look;
    draw(title);
    expect(await violations()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });
});

test.each(Object.keys(CASTS))('%s: all of it in a narrow panel', async (title) => {
  document.body.style.inlineSize = `${NARROWEST_PX}px`;
  draw(title);
  const panel = document.querySelector('.cast-panel') as HTMLElement;
  await expect.poll(() => panel.scrollWidth).toBeLessThanOrEqual(NARROWEST_PX);
});

test('nodes are drawn apart, in a panel as narrow as can be', async () => {
  document.body.style.inlineSize = `${NARROWEST_PX}px`;
  draw('sides-60');
  await expect.poll(() => document.querySelectorAll('.sides-node').length).toBeGreaterThan(30);
  const boxes = [...document.querySelectorAll('.sides-node')].map((node) => node.getBoundingClientRect());
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart).toBe(true);
    }
  }
});
