import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { closeWelcome } from '../e2e/driver/close-welcome';
import { findBrowser } from '../tools/browsers/find-browser';
import { type Figure, median } from './measure';

const STARTS = 5;
const DATE = '2014-09-15';

/** What the background answers with, as far as it is looked at here. */
interface Reply {
  readonly mentions: readonly unknown[];
}
interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<Reply> };
}

/**
 * The background in a real browser: from its start, with nothing read, to the answer to a first story; the same story
 * again; and what it holds in memory then.
 */
export async function benchBackground(text: string): Promise<Figure[]> {
  const flows = text.split('\n').map((line) => ({ role: 'paragraph', text: line }));
  const cold: number[] = [];
  const warm: number[] = [];
  let heap = 0;
  let mentions = 0;
  for (let i = 0; i < STARTS; i++) {
    const folder = '.output/chrome-mv3';
    const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'dateline-bench-')), {
      executablePath: findBrowser('chromium') ?? 'chromium',
      args: [
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // The first run reads a story, too.
    await closeWelcome(async () => context.pages());
    const page = await context.newPage();
    await page.goto(new URL('/about.html', worker.url()).href);
    // Asleep, as it is when a reader opens the first story of the day.
    const devtools = await context.newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    const first = await ask(page, flows);
    mentions = first.mentions;
    cold.push(first.ms);
    for (let again = 0; again < STARTS; again++) warm.push((await ask(page, flows)).ms);
    heap = Math.max(heap, await heapOf(page));
    await context.close();
  }
  return [
    { what: `background: from its start to the first answer, ${mentions} mentions`, value: ms(median(cold)) },
    { what: 'background: the same story again', value: ms(median(warm)) },
    { what: 'background: memory after a story', value: `${(heap / 1e6).toFixed(0)} MB`, budget: '60 MB' },
  ];
}

const ms = (time: number) => `${time.toFixed(0)} ms`;

function ask(page: Page, flows: readonly unknown[]): Promise<{ ms: number; mentions: number }> {
  return page.evaluate(
    async ({ date, asked }) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const began = performance.now();
      const reply = await chrome.runtime.sendMessage({ type: 'annotate', story: { date, flows: asked } });
      return { ms: performance.now() - began, mentions: reply.mentions.length };
    },
    { date: DATE, asked: flows },
  );
}

/** Bytes of the worker's JavaScript heap and of its array buffers, after collection. */
async function heapOf(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('bench: this browser gives no session of its own');
  const root = await browser.newBrowserCDPSession();
  const { targetInfos } = await root.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('bench: the background is gone');
  const { sessionId } = await root.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const answers = new Map<number, (result: Record<string, number>) => void>();
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: Record<string, number> };
    answers.get(id)?.(result);
  });
  const send = (id: number, method: string) =>
    new Promise<Record<string, number>>((resolve) => {
      answers.set(id, resolve);
      void root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await send(1, 'HeapProfiler.enable');
  await send(2, 'HeapProfiler.collectGarbage');
  const { usedSize = 0, backingStorageSize = 0 } = await send(3, 'Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
