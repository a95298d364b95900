import { beforeEach, expect, test, vi } from 'vitest';
import { watchTabBeside } from './tab-beside';

const fake = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<(...given: unknown[]) => unknown>();
    return {
      addListener: (listener: (...given: unknown[]) => unknown) => listeners.add(listener),
      removeListener: (listener: (...given: unknown[]) => unknown) => listeners.delete(listener),
      fire: (...given: unknown[]) => [...listeners].map((listener) => listener(...given)),
    };
  };
  return {
    browser: {
      tabs: { onActivated: event(), onUpdated: event(), onAttached: event() },
      windows: { onFocusChanged: event() },
      runtime: { onMessage: event() },
    },
  };
});

vi.mock('wxt/browser', () => fake);

const { tabs, windows, runtime } = fake.browser;
const onChange = vi.fn();

beforeEach(() => onChange.mockReset());

function watch() {
  const watching = new AbortController();
  watchTabBeside(onChange, watching.signal);
  return watching;
}

test('another tab, another window', () => {
  const watching = watch();
  tabs.onActivated.fire({ tabId: 4 });
  windows.onFocusChanged.fire(2);
  tabs.onAttached.fire(4);
  expect(onChange.mock.calls).toEqual([[{ type: 'tab' }], [{ type: 'tab' }], [{ type: 'tab' }]]);
  watching.abort();
});

test('another page or story in a tab: loaded, gone to, or told by its marks', () => {
  const watching = watch();
  tabs.onUpdated.fire(4, { status: 'loading' });
  expect(onChange).not.toHaveBeenCalled();
  tabs.onUpdated.fire(4, { status: 'complete' });
  tabs.onUpdated.fire(4, { url: 'https://www.reuters.com/world/' });
  expect(runtime.onMessage.fire({ type: 'count', count: 3 }, { tab: { id: 4 } })).toEqual([undefined]);
  expect(onChange.mock.calls).toEqual(Array(3).fill([{ type: 'page', tab: 4 }]));
  watching.abort();
});

test('messages of another kind, and from pages of the extension, are nothing new', () => {
  const watching = watch();
  runtime.onMessage.fire({ type: 'annotate' }, { tab: { id: 4 } });
  runtime.onMessage.fire({ type: 'count', count: 3 }, {});
  expect(onChange).not.toHaveBeenCalled();
  watching.abort();
});

test('nothing is heard any more once it is over', () => {
  watch().abort();
  tabs.onActivated.fire({ tabId: 4 });
  tabs.onUpdated.fire(4, { status: 'complete' });
  runtime.onMessage.fire({ type: 'count', count: 3 }, { tab: { id: 4 } });
  expect(onChange).not.toHaveBeenCalled();
});
