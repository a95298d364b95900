import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright';
import { closeWelcome } from '../e2e/driver/close-welcome';
import { findBrowser } from '../tools/browsers/find-browser';
import { type Figure, median } from './measure';

/** An address of a story of 2014, under which the bench shows its own. */
const ADDRESS = 'https://www.reuters.com/article/us-bench-idUSKBN0HA0M520140915';
const CARDS = 20;
/** Longer than a rest, the drawing of the card and the coming of its map. */
const OPENED_MS = 1200;
/** The card's script comes when the page is idle. */
const IDLE_MS = 1500;
const FAR = { x: 1270, y: 10 };

/**
 * What opening a card costs the page's own thread, from the pointer's coming to a mark until the card stands: script, style
 * and layout, less what as long a rest beside the text costs. A map comes later, in a frame of its own. Chromium only.
 */
export async function benchOpenCard(text: string): Promise<Figure[]> {
  const folder = '.output/chrome-mv3';
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'dateline-bench-')), {
    executablePath: findBrowser('chromium') ?? 'chromium',
    viewport: { width: 1280, height: 800 },
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    await closeWelcome(async () => context.pages());
    await context.route(/^https?:/, (route) =>
      route.fulfill({ body: pageOf(text), contentType: 'text/html; charset=utf-8' }),
    );
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Performance.enable');
    await tab.goto(ADDRESS);
    await tab.waitForFunction(() => CSS.highlights.size > 0);
    await tab.waitForTimeout(IDLE_MS);
    const resting = await costOf(devtools, tab, FAR);
    const costs: { readonly ms: number; readonly map: boolean }[] = [];
    for (const mark of await tab.evaluate(marksInSight, CARDS)) {
      const cost = await costOf(devtools, tab, mark);
      const open = await tab.evaluate(openCard);
      if (open) costs.push({ ms: cost - resting, map: open.map });
      await tab.keyboard.press('Escape');
    }
    if (costs.length < CARDS / 2) throw new Error(`bench: only ${costs.length} cards opened`);
    // The first finds everything cold.
    const middle = (map: boolean) =>
      median(
        costs
          .slice(1)
          .filter((cost) => cost.map === map)
          .map(({ ms }) => ms),
      );
    return [
      { what: "page's thread: opening a card", value: `${middle(false).toFixed(1)} ms`, budget: '16 ms' },
      { what: "page's thread: opening a card and its map", value: `${middle(true).toFixed(1)} ms` },
      { what: "page's thread: opening the first card", value: `${(costs[0]?.ms ?? 0).toFixed(1)} ms` },
    ];
  } finally {
    await context.close();
  }
}

/** Milliseconds of the page's thread while the pointer goes to a point and rests there. */
async function costOf(devtools: CDPSession, tab: Page, to: { x: number; y: number }): Promise<number> {
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return ms('ScriptDuration') + ms('LayoutDuration') + ms('RecalcStyleDuration');
  };
  const before = await spent();
  await tab.mouse.move(to.x, to.y);
  await tab.waitForTimeout(OPENED_MS);
  return (await spent()) - before;
}

function pageOf(text: string): string {
  const [headline = '', ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html><html lang="en"><head><title>${headline} - Reuters</title>
<meta property="og:type" content="article"><meta property="og:article:published_time" content="2014-09-15T12:00:00+0000">
</head><body><h1 class="article-headline">${headline}</h1><span id="articleText">
${paragraphs.map((line) => `<p>${line}</p>`).join('\n')}</span></body></html>`;
}

/** In the page: middles of marks on the screen, each of other words. */
function marksInSight(count: number): { x: number; y: number }[] {
  const seen = new Set<string>();
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .flatMap((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [box] = live.getClientRects();
      const text = live.toString();
      if (!box || seen.has(text) || box.top < 0 || box.bottom > innerHeight) return [];
      seen.add(text);
      return [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    })
    .slice(0, count);
}

/** In the page: the open card, and whether it has a map. */
function openCard(): { map: boolean } | undefined {
  const root = document.querySelector('dateline-card')?.shadowRoot;
  const card = root?.querySelector('[role=dialog], dialog');
  if (!card?.checkVisibility()) return undefined;
  return { map: card.querySelector('.locator svg') !== null };
}
