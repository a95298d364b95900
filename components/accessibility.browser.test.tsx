import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../locales/en';
import { ABOUT } from '../tools/gallery/example-about';
import { POPUPS } from '../tools/gallery/example-popups';
import { EXAMPLES, IN_STORY } from '../tools/gallery/examples';
import { AboutPanel } from './AboutPanel';
import aboutCss from './about.css?inline';
import { Card } from './Card';
import css from './card.css?inline';
import { createCardHost } from './card-host';
import { Popup } from './Popup';
import popupCss from './popup.css?inline';
import { NO_CARD_ACTIONS } from './sample-card';

const LOOKS = ['light', 'dark'] as const;
const MIN_TARGET_PX = 24; // WCAG 2.2, 2.5.8
const nothing = () => {};

// Still, and without the bar and the shades at its edges, over which axe cannot tell a contrast.
const measurable =
  '.card { animation: none } .card::before { content: none } .card .scroll { background: none }';

const style = document.createElement('style');
// All of the cast at once: what is scrolled away cannot be measured.
style.textContent = `${popupCss} .popup { max-block-size: none } .popup .cast-group h2 { position: static }
* { animation: none !important; transition: none !important }`;

afterEach(() => {
  render(null, document.body);
  style.remove();
  delete document.documentElement.dataset.look;
});

/**
 * What is wrong or cannot be measured, in words that name the element. Letters in a drawing cannot: tokens.test.ts
 * has their colour. Rules about whole pages have nothing to say here.
 */
async function violations(element: Element): Promise<string[]> {
  const { violations: found, incomplete } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
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

function smallTargets(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, a, summary')]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.min(width, height) < MIN_TARGET_PX - 0.01;
    })
    .map((each) => each.outerHTML);
}

describe.each(LOOKS)('the card, %s', (look) => {
  test.each(EXAMPLES.map((example) => [example.title, example] as const))('%s', async (_, example) => {
    const host = createCardHost(document, { css: `${css} ${measurable}` });
    host.element.dataset.look = look;
    const { card, mention, trail = [], pinned = false, notice } = example;
    host.show({
      content: (
        <Card
          card={card}
          mention={mention}
          trail={trail}
          inStory={IN_STORY}
          pinned={pinned}
          movable={pinned}
          notice={notice}
          {...NO_CARD_ACTIONS}
        />
      ),
      place: () => ({ left: 8, top: 8 }),
    });
    for (const fold of host.element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
    host.element.shadowRoot?.querySelector<HTMLElement>(`[aria-label="${en.card.more}"]`)?.click();
    await expect.poll(() => host.element.shadowRoot?.querySelector('.card-menu')).toBeTruthy();
    // axe takes the contrast of nothing outside the body.
    document.body.append(host.element);
    expect(await violations(host.element)).toEqual([]);
    expect(smallTargets(host.element.shadowRoot ?? document)).toEqual([]);
    host.destroy();
  });
});

describe.each(LOOKS)('the popup, %s', (look) => {
  test.each(Object.entries(POPUPS))('%s', async (_, state) => {
    document.documentElement.dataset.look = look;
    document.head.append(style);
    render(
      <Popup
        state={state}
        onEnable={nothing}
        onEnableSite={nothing}
        onKind={nothing}
        onDensity={nothing}
        onOpenEntry={nothing}
        onAbout={nothing}
        onOptions={nothing}
        onCast={nothing}
      />,
      document.body,
    );
    expect(await violations(document.body)).toEqual([]);
    expect(smallTargets(document.body)).toEqual([]);
  });
});

describe.each(LOOKS)('the about page, %s', (look) => {
  test.each([
    ['whole', ABOUT],
    ['without its dataset', undefined],
  ])('%s', async (_, dataset) => {
    document.documentElement.dataset.look = look;
    const aboutStyle = document.createElement('style');
    aboutStyle.textContent = aboutCss;
    document.head.append(aboutStyle);
    render(<AboutPanel version="1.4.0" dataset={dataset} />, document.body);
    expect(await violations(document.body)).toEqual([]);
    expect(smallTargets(document.body)).toEqual([]);
    aboutStyle.remove();
  });
});
