import { afterEach, expect, test, vi } from 'vitest';
import { openShortcuts, readShortcuts } from './shortcuts';

const fake = vi.hoisted(() => ({
  commands: { getAll: vi.fn() } as { getAll: ReturnType<typeof vi.fn>; openShortcutSettings?: () => void },
  create: vi.fn(),
}));

vi.mock('wxt/browser', () => ({ browser: { commands: fake.commands, tabs: { create: fake.create } } }));

afterEach(() => {
  delete fake.commands.openShortcutSettings;
  vi.resetAllMocks();
});

test('lists described commands with their keys, if they have any', async () => {
  fake.commands.getAll.mockResolvedValue([
    { name: '_execute_action', description: '', shortcut: '' },
    { name: 'next-mention', description: 'Next marked name', shortcut: 'Alt+Shift+N' },
    { name: 'open-mention', description: 'Explain the marked name' },
  ]);
  expect(await readShortcuts()).toEqual([
    { name: 'next-mention', description: 'Next marked name', keys: 'Alt+Shift+N' },
    { name: 'open-mention', description: 'Explain the marked name', keys: '' },
  ]);
});

test('opens the page of the browser’s that changes them', async () => {
  await openShortcuts();
  expect(fake.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
});

test('and Firefox’s by the way it has', async () => {
  const open = vi.fn();
  fake.commands.openShortcutSettings = open;
  await openShortcuts();
  expect(open).toHaveBeenCalledOnce();
  expect(fake.create).not.toHaveBeenCalled();
});
