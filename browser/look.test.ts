// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { followLook } from './look';

type Listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => void;

const fake = vi.hoisted(() => ({ stored: { look: 'dark' } as unknown, listeners: new Set<Listener>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({ settings: fake.stored }) },
      onChanged: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}));

const change = (look: string) => {
  for (const each of fake.listeners) each({ settings: { newValue: { look } } }, 'local');
};

test('the page is as light or dark as chosen, and follows the choice', async () => {
  const root = document.createElement('html');
  const controller = new AbortController();
  await followLook(root, controller.signal);
  expect(root.dataset.look).toBe('dark');
  change('light');
  expect(root.dataset.look).toBe('light');
  change('page');
  expect(root.hasAttribute('data-look')).toBe(false);
  controller.abort();
  change('dark');
  expect(root.hasAttribute('data-look')).toBe(false);
});
