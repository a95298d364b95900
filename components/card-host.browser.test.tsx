import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Card, type CardProps } from './Card';
import css from './card.css?inline';
import { type CardHost, type CardSize, createCardHost } from './card-host';
import { NO_CARD_ACTIONS, sampleCard, sampleMention } from './sample-card';

const ABADI = sampleCard({
  id: 'person/haider-al-abadi',
  kind: 'person',
  name: 'Haider al-Abadi',
  gloss: "Iraqi Shi'ite politician",
  later: [{ on: '2018-10-25', type: 'ended', text: 'Prime minister of Iraq' }],
  wikipedia: 'Haider al-Abadi',
});

let host: CardHost;
beforeEach(() => {
  document.body.innerHTML = '<p>Haider <a href="#abadi">al-Abadi</a> said.</p>';
  // Still from the start: what moves cannot be measured.
  host = createCardHost(document, { css: `${css} .card { animation: none }` });
});
afterEach(() => {
  host.destroy();
  for (const style of document.head.querySelectorAll('.of-the-page')) style.remove();
});

const draw = (parts: Partial<CardProps> = {}) => (
  <Card
    card={ABADI}
    mention={sampleMention('Abadi')}
    trail={[]}
    inStory={new Set()}
    pinned={false}
    {...NO_CARD_ACTIONS}
    {...parts}
  />
);
const show = (place = () => ({ left: 40, top: 60 })) => host.show({ content: draw(), place });
const find = (selector: string) =>
  host.element.shadowRoot?.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
const pageStyle = (rules: string) => {
  const style = document.createElement('style');
  style.className = 'of-the-page';
  style.textContent = rules;
  document.head.append(style);
};
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('the page', () => {
  test('has the host only while a card is shown, beside its body', () => {
    const body = document.body.outerHTML;
    expect(host.element.isConnected).toBe(false);
    show();
    expect(host.element.parentElement).toBe(document.documentElement);
    expect(document.body.outerHTML).toBe(body);
    host.hide();
    expect(host.element.isConnected).toBe(false);
    expect(document.body.outerHTML).toBe(body);
  });

  test('cannot restyle or hide the card', () => {
    pageStyle('html > *, div { display: none; opacity: 0.1 }');
    pageStyle('html { color: red; font: 40px fantasy; visibility: hidden }');
    show();
    const name = getComputedStyle(find('h2'));
    expect(find('.card').checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
    expect(name.color).toBe('rgb(27, 29, 33)');
    expect(Number.parseFloat(name.fontSize)).toBeLessThan(30);
  });

  test('chooses the look by an attribute', () => {
    show();
    host.element.dataset.look = 'light';
    expect(getComputedStyle(find('.card')).backgroundColor).toBe('rgb(255, 255, 255)');
    host.element.dataset.look = 'dark';
    expect(getComputedStyle(find('.card')).backgroundColor).toBe('rgb(26, 29, 33)');
  });
});

describe('place', () => {
  test('is asked for with the card’s own size, and taken', () => {
    let size: CardSize | undefined;
    host.show({
      content: draw(),
      place: (measured) => {
        size = measured;
        return { left: 40, top: 60 };
      },
    });
    const { left, top, width, height } = host.rect();
    expect([left, top]).toEqual([40, 60]);
    expect(size).toEqual({ width, height });
    expect(width).toBeCloseTo(344, 0);
  });

  test('is over everything on the page', () => {
    pageStyle('p { position: fixed; inset: 0; z-index: 2147483647; margin: 0; background: white }');
    show();
    expect(document.elementFromPoint(60, 80)).toBe(host.element);
  });

  test('limits the height: the card then scrolls inside, its controls stay', () => {
    host.show({ content: draw(), place: () => ({ left: 0, top: 0, maxHeight: 120 }) });
    expect(host.rect().height).toBe(120);
    const { scrollHeight, clientHeight } = find('.scroll');
    expect(scrollHeight).toBeGreaterThan(clientHeight);
    expect(find('.foot').getBoundingClientRect().bottom).toBeLessThanOrEqual(120);
  });

  test('is asked for again when the card grows', async () => {
    const heights: number[] = [];
    host.show({
      content: draw(),
      place: ({ height }) => {
        heights.push(height);
        return { left: 0, top: 0 };
      },
    });
    await frame();
    find('summary').click();
    await frame();
    expect(heights.at(-1)).toBeGreaterThan(heights[0] ?? Number.NaN);
  });

  test('is asked for again for other content, with no height left from before', () => {
    host.show({ content: draw(), place: () => ({ left: 0, top: 0, maxHeight: 120 }) });
    show();
    expect(host.rect().height).toBeGreaterThan(150);
  });

  test('can be moved, and is empty once hidden', () => {
    show();
    host.move({ left: 10, top: 20 });
    expect(host.rect()).toMatchObject({ left: 10, top: 20 });
    host.hide();
    expect(host.rect()).toMatchObject({ width: 0, height: 0 });
  });
});

describe('focus', () => {
  const link = () => document.querySelector('a') ?? expect.fail('no link');
  const focused = () => host.element.shadowRoot?.activeElement;
  const press = (key: string, shiftKey = false) =>
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true }));

  test('goes to the name, and back when the card goes', () => {
    link().focus();
    show();
    expect(document.activeElement).toBe(link());
    host.focus();
    expect(focused()?.textContent).toBe('Haider al-Abadi');
    host.hide();
    expect(document.activeElement).toBe(link());
  });

  test('stays in the card when its control goes with the card it was on', () => {
    show();
    find('summary').focus();
    const card = sampleCard({ id: 'state/iraq', kind: 'state', name: 'Iraq', gloss: 'State' });
    host.show({ content: draw({ card }), place: () => ({ left: 0, top: 0 }) });
    expect(focused()?.textContent).toBe('Iraq');
  });

  test('is left alone when it was not in the card', () => {
    link().focus();
    show();
    host.focus();
    (focused() as HTMLElement).blur();
    host.hide();
    expect(document.activeElement).toBe(document.body);
  });

  test.each([
    ['forwards from the last control', '[aria-label=Close]', false],
    ['backwards from the name', 'h2', true],
  ])('leaves for where it came from: %s', (_, from, shift) => {
    link().focus();
    show();
    host.focus();
    find(from).focus();
    press('Tab', shift);
    expect(document.activeElement).toBe(link());
  });

  test('stays in the card between controls', () => {
    link().focus();
    show();
    host.focus();
    find('summary').focus();
    press('Tab');
    expect(document.activeElement).toBe(host.element);
  });
});

test('tells its own events from the page’s', () => {
  show();
  const inside: boolean[] = [];
  const listen = (event: Event) => inside.push(host.contains(event));
  document.addEventListener('click', listen);
  find('h2').click();
  document.querySelector('p')?.click();
  document.removeEventListener('click', listen);
  expect(inside).toEqual([true, false]);
});

test('is a non-modal dialog, named by its heading', () => {
  show();
  const dialog = find('[role=dialog]');
  expect(dialog.getAttribute('aria-modal')).toBe('false');
  expect(find(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Haider al-Abadi');
});

test('can keep its shadow root to itself', () => {
  const closed = createCardHost(document, { css, shadow: 'closed' });
  expect(closed.element.shadowRoot).toBeNull();
});
