// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageStory } from './find-story';
import * as finder from './find-story';
import { watchStory } from './watch-story';

const FIRST = '/world/middle-east/first-2024-03-07/';
const SECOND = '/world/middle-east/second-2024-03-09/';

const heard: (PageStory | undefined)[] = [];
let controller: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(finder, 'findStory');
  heard.length = 0;
  controller = new AbortController();
  history.replaceState(null, '', FIRST);
  document.head.innerHTML = '';
  document.body.innerHTML = `<main><h1>A headline</h1><div id="story">
    <div data-testid="paragraph-0">Iran said no.</div><div data-testid="paragraph-1">Iraq said yes.</div>
    <div data-testid="ResponsiveAdSlot" id="ad">Advertisement</div></div></main><div id="outside"></div>`;
});

afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function watch(): void {
  watchStory(
    document,
    { onStory: (story) => heard.push(story), onNone: () => heard.push(undefined) },
    controller.signal,
  );
}

/** Lets observers speak and a look happen. */
async function settle(ms = 150): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function last(): readonly string[] | undefined {
  return heard.at(-1)?.flows.map((flow) => flow.text.trim());
}

const element = (selector: string): Element => document.querySelector(selector) as Element;
const looks = (): number => vi.mocked(finder.findStory).mock.calls.length;

describe('a story', () => {
  it('is found at once when the page is ready', () => {
    watch();
    expect(last()).toEqual(['A headline', 'Iran said no.', 'Iraq said yes.']);
    expect(heard[0]?.date).toBe('2024-03-07');
  });

  it('waits for the page', () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    watch();
    expect(heard).toEqual([]);
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(heard).toHaveLength(1);
  });

  it.each([
    [
      'added',
      () => element('#story').insertAdjacentHTML('beforeend', '<p data-testid="paragraph-2">Late.</p>'),
    ],
    ['removed', () => element('[data-testid="paragraph-1"]').remove()],
    ['written over', () => (element('[data-testid="paragraph-1"]').textContent = 'Iraq said no.')],
    [
      'edited in its node',
      () => ((element('[data-testid="paragraph-1"]').firstChild as Text).data = 'Iraq.'),
    ],
    [
      'replaced by one with the same text',
      () => {
        const old = element('[data-testid="paragraph-1"]');
        old.replaceWith(old.cloneNode(true));
      },
    ],
    [
      'split into other nodes',
      () => (element('[data-testid="paragraph-1"]').firstChild as Text).splitText(4),
    ],
    [
      'replaced with all that holds it',
      () => {
        const old = element('main');
        old.replaceWith(old.cloneNode(true));
      },
    ],
  ])('tells of a paragraph that is %s', async (_, change) => {
    watch();
    change();
    await settle();
    expect(heard).toHaveLength(2);
    for (const flow of heard[1]?.flows ?? []) {
      for (const node of flow.nodes) expect(node.isConnected).toBe(true);
    }
    expect(last()?.slice(1).join()).toBe(
      [...document.querySelectorAll('[data-testid^="paragraph-"]')].map((one) => one.textContent).join(),
    );
  });

  it('tells of a change only once, however many nodes it took', async () => {
    watch();
    for (let n = 2; n < 9; n += 1) {
      element('#story').insertAdjacentHTML('beforeend', `<p data-testid="paragraph-${n}">Late.</p>`);
    }
    await settle();
    expect(heard).toHaveLength(2);
    expect(last()).toHaveLength(10);
  });

  it('tells of a date that the head names late', async () => {
    watch();
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta name="article:published_time" content="2024-03-08T01:00Z">',
    );
    await settle();
    expect(heard.map((story) => story?.date)).toEqual(['2024-03-07', '2024-03-08']);
    element('meta').setAttribute('content', '2024-03-06T01:00Z');
    await settle();
    expect(heard.map((story) => story?.date)).toEqual(['2024-03-07', '2024-03-08', '2024-03-06']);
  });

  it('that goes away is told of once', async () => {
    watch();
    element('main').remove();
    await settle();
    element('#outside').textContent = 'Something else';
    await settle();
    expect(heard).toHaveLength(2);
    expect(heard[1]).toBeUndefined();
  });
});

describe('what is no story', () => {
  it('changes without a look', async () => {
    watch();
    element('#ad').innerHTML = '<p>Buy this in Iran</p>';
    element('#outside').innerHTML = '<p data-testid="Body">Iran</p>';
    element('[data-testid="paragraph-0"]').setAttribute('style', 'font-size:20px');
    await settle();
    expect(looks()).toBe(1);
    expect(heard).toHaveLength(1);
  });

  it('may look like it: then a look finds nothing new', async () => {
    watch();
    element('[data-testid="paragraph-1"]').insertAdjacentHTML('afterend', '<div><b>Unknown widget</b></div>');
    await settle();
    expect(looks()).toBe(2);
    expect(heard).toHaveLength(1);
  });

  it('is watched until a story comes', async () => {
    document.body.innerHTML = '<div id="app"></div>';
    watch();
    expect(heard).toEqual([]);
    element('#app').innerHTML = '<h1>A headline</h1><div><p data-testid="paragraph-0">Iran.</p></div>';
    await settle();
    expect(last()).toEqual(['A headline', 'Iran.']);
  });
});

describe('single-page navigation', () => {
  function show(path: string, html: string): void {
    history.pushState(null, '', path);
    element('main').innerHTML = html;
  }

  it('to another story and back', async () => {
    watch();
    const before = element('main').innerHTML;
    show(SECOND, '<h1>Another</h1><div><p data-testid="paragraph-0">Syria.</p></div>');
    await settle();
    expect(last()).toEqual(['Another', 'Syria.']);
    expect(heard.at(-1)?.date).toBe('2024-03-09');
    show(FIRST, before);
    await settle();
    expect(heard.map((story) => story?.date)).toEqual(['2024-03-07', '2024-03-09', '2024-03-07']);
  });

  it('to a section and back', async () => {
    watch();
    const before = element('main').innerHTML;
    show('/world/', '<h1>World</h1><ul><li>Iran</li></ul>');
    await settle();
    expect(heard).toHaveLength(2);
    expect(heard[1]).toBeUndefined();
    show(FIRST, before);
    await settle();
    expect(heard).toHaveLength(3);
  });

  it('does not take the old text for the new story', async () => {
    watch();
    history.pushState(null, '', SECOND);
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(looks()).toBe(2);
    expect(heard).toHaveLength(1);
    element('main').innerHTML = '<h1>Another</h1><div><p data-testid="paragraph-0">Syria.</p></div>';
    await settle();
    expect(heard.map((story) => story?.date)).toEqual(['2024-03-07', '2024-03-09']);
  });
});

describe('cost', () => {
  it('is at most ten looks a second', async () => {
    watch();
    for (let ms = 0; ms < 1000; ms += 10) {
      element('[data-testid="paragraph-0"]').textContent = `Iran said no ${ms} times.`;
      await settle(10);
    }
    expect(looks()).toBeGreaterThan(5);
    expect(looks()).toBeLessThanOrEqual(11);
  });

  it('is nothing after the end', async () => {
    watch();
    element('[data-testid="paragraph-0"]').textContent = 'Changed.';
    await settle(0);
    controller.abort();
    element('[data-testid="paragraph-1"]').textContent = 'Changed.';
    window.dispatchEvent(new Event('popstate'));
    expect(vi.getTimerCount()).toBe(0);
    await settle();
    expect(looks()).toBe(1);
    expect(heard).toHaveLength(1);
  });

  it('is nothing on a document that is no page', () => {
    const drawing = new DOMParser().parseFromString('<urlset/>', 'application/xml');
    watchStory(drawing, { onStory: (story) => heard.push(story), onNone: () => {} }, controller.signal);
    expect(heard).toEqual([]);
  });

  it('is nothing when it has ended before it began', () => {
    controller.abort();
    watch();
    expect(heard).toEqual([]);
  });
});
