import { beforeEach, expect, test, vi } from 'vitest';
import { canOpenCast, openCast } from './side-panel';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));

vi.mock('wxt/browser', () => fake);

beforeEach(() => {
  for (const key of Object.keys(fake.browser)) delete fake.browser[key];
});

test('Chrome: the side panel of the window', async () => {
  const open = vi.fn().mockResolvedValue(undefined);
  fake.browser.sidePanel = { open };
  expect(canOpenCast()).toBe(true);
  await openCast(7);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
});

test('Firefox: the sidebar, in the same turn as the click', () => {
  const open = vi.fn().mockResolvedValue(undefined);
  fake.browser.sidebarAction = { open };
  expect(canOpenCast()).toBe(true);
  void openCast(7);
  expect(open).toHaveBeenCalledExactlyOnceWith();
});

test('Firefox for Android has no room beside the page', () => {
  expect(canOpenCast()).toBe(false);
});
