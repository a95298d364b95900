import { beforeEach, expect, test, vi } from 'vitest';
import { welcomeOnInstall } from './first-run';

const fake = vi.hoisted(() => ({
  listeners: [] as ((details: { readonly reason: string }) => void)[],
  create: vi.fn(async (_: { readonly url: string }) => ({})),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `extension:/${path}`,
      onInstalled: {
        addListener: (listener: (typeof fake.listeners)[number]) => fake.listeners.push(listener),
      },
    },
    tabs: { create: fake.create },
  },
}));

beforeEach(() => {
  fake.listeners.length = 0;
  fake.create.mockClear();
});

test('the welcome page opens when Dateline is installed', () => {
  welcomeOnInstall();
  fake.listeners[0]?.({ reason: 'install' });
  expect(fake.create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://welcome.html' });
});

test.each(['update', 'browser_update', 'chrome_update'])('and not after %s', (reason) => {
  welcomeOnInstall();
  fake.listeners[0]?.({ reason });
  expect(fake.create).not.toHaveBeenCalled();
});
