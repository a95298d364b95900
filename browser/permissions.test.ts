import { afterEach, expect, test, vi } from 'vitest';
import { askForReuters, mayReadReuters, watchReuters } from './permissions';

type Listener = () => void;

const fake = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      listeners,
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
  };
  return { contains: vi.fn(), request: vi.fn(), onAdded: event(), onRemoved: event() };
});

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: fake,
    runtime: { getManifest: () => ({ host_permissions: ['https://*.reuters.com/*'] }) },
  },
}));

const origins = ['https://*.reuters.com/*'];

afterEach(() => vi.resetAllMocks());

test('asks for what the manifest names, at once', () => {
  fake.request.mockResolvedValue(true);
  void askForReuters();
  // No await between: the browser asks only within the reader's click.
  expect(fake.request).toHaveBeenCalledExactlyOnceWith({ origins });
});

test('says whether it has it', async () => {
  fake.contains.mockResolvedValue(false);
  expect(await mayReadReuters()).toBe(false);
  expect(fake.contains).toHaveBeenCalledExactlyOnceWith({ origins });
});

test('follows what the reader gives and takes, until told to stop', async () => {
  const controller = new AbortController();
  const onChange = vi.fn();
  watchReuters(onChange, controller.signal);
  fake.contains.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  for (const each of fake.onAdded.listeners) each();
  for (const each of fake.onRemoved.listeners) each();
  await vi.waitFor(() => expect(onChange.mock.calls).toEqual([[true], [false]]));
  controller.abort();
  expect([...fake.onAdded.listeners, ...fake.onRemoved.listeners]).toEqual([]);
});
