import { expect, test, vi } from 'vitest';
import type { CardView, CardViewOptions, ShownCard } from './card-view';
import { createLazyCardView } from './lazy-card-view';

const options = {} as CardViewOptions;
const card = (text: string) => ({ text }) as unknown as ShownCard;

function scene() {
  const shown: string[] = [];
  const view = {
    show: (wanted: ShownCard) => shown.push((wanted as unknown as { text: string }).text),
    hide: () => shown.push('hidden'),
    contains: () => true,
  } as unknown as CardView;
  const loads: { resolve(create: () => CardView): void; reject(error: Error): void }[] = [];
  const load = vi.fn(
    () => new Promise<() => CardView>((resolve, reject) => void loads.push({ resolve, reject })),
  );
  const controller = new AbortController();
  const lazy = createLazyCardView(load, options, controller.signal);
  const arrive = async () => {
    loads.at(-1)?.resolve(() => view);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { shown, lazy, load, loads, arrive, controller };
}

test('shows the last card asked for once the script is there, and asks for the script once', async () => {
  const { shown, lazy, load, arrive } = scene();
  lazy.prepare();
  lazy.show(card('Kerry'));
  lazy.show(card('Fabius'));
  expect(lazy.contains(new Event('click'))).toBe(false);
  await arrive();
  expect(shown).toEqual(['Fabius']);
  lazy.show(card('Iraq'));
  expect(shown).toEqual(['Fabius', 'Iraq']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a card that was given up meanwhile is not shown', async () => {
  const { shown, lazy, arrive } = scene();
  lazy.show(card('Kerry'));
  lazy.hide();
  await arrive();
  expect(shown).toEqual([]);
});

test('a script that did not come is asked for again', async () => {
  const { shown, lazy, load, loads, arrive } = scene();
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
  lazy.show(card('Kerry'));
  loads[0]?.reject(new Error('gone'));
  await vi.waitFor(() => expect(debug).toHaveBeenCalled());
  lazy.show(card('Fabius'));
  await arrive();
  expect(load).toHaveBeenCalledTimes(2);
  expect(shown).toEqual(['Fabius']);
  debug.mockRestore();
});

test('after the end nothing is shown', async () => {
  const { shown, lazy, arrive, controller } = scene();
  lazy.show(card('Kerry'));
  controller.abort();
  await arrive();
  expect(shown).toEqual([]);
});
