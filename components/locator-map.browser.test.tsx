import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { boxOfLines } from '../atlas/label-size';
import { MAPS } from '../tools/gallery/example-maps';
import css from './card.css?inline';
import { LocatorMap } from './LocatorMap';

const LOOKS = ['light', 'dark'] as const;
const ROUNDING_PX = 0.6;

const style = document.createElement('style');
style.textContent = `${css} svg { animation: none !important }`;

beforeEach(() => document.head.append(style));
afterEach(() => {
  render(null, document.body);
  style.remove();
  delete document.documentElement.dataset.look;
});

function draw(width: number, { kind, name, map }: (typeof MAPS)[number]): HTMLElement {
  render(
    <div class="card" data-kind={kind} style={{ width: `${width}px`, maxBlockSize: 'none' }}>
      <div class="scroll">
        <LocatorMap map={map} name={name} />
      </div>
    </div>,
    document.body,
  );
  return document.querySelector('.card') ?? expect.fail('no card');
}

describe.each(LOOKS)('the map, %s', (look) => {
  test.each(MAPS.map((example) => [example.title, example] as const))('%s', async (_, example) => {
    document.documentElement.dataset.look = look;
    const { violations } = await axe.run(draw(344, example), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('a map takes the room that was kept for it', () => {
  const [drawn] = MAPS.filter(({ map }) => map);
  const waiting = MAPS.find(({ map }) => !map);
  if (!drawn || !waiting) expect.fail('the gallery has no such maps');
  for (const width of [280, 344, 700]) {
    const heights = [waiting, drawn].map(
      (example) => draw(width, example).querySelector('.locator')?.getBoundingClientRect().height,
    );
    expect(heights[0]).toBe(heights[1]);
    expect(heights[0]).toBeGreaterThan(width / 2);
  }
});

test.each(MAPS.filter(({ map }) => map).map((example) => [example.title, example] as const))(
  'names are no wider than the room they were given: %s',
  (_, example) => {
    const texts = [...draw(344, example).querySelectorAll<SVGTextElement>('.map-label')];
    const faults = (example.map?.labels ?? []).flatMap((label, at) => {
      const { x, width } = texts[at]?.getBBox() ?? expect.fail(`no label ${label.lines}`);
      const room = boxOfLines(label);
      return x >= room.left - ROUNDING_PX && x + width <= room.right + ROUNDING_PX
        ? []
        : [`${label.lines}: ${Math.round(width)} of ${Math.round(room.right - room.left)} px`];
    });
    expect(faults).toEqual([]);
  },
);
