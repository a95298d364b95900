import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { closeWelcome } from '../e2e/driver/close-welcome';
import { PAGES } from '../e2e/pages';
import { findBrowser } from '../tools/browsers/find-browser';
import { type Figure, median } from './measure';

const LOADS = 11;
const LOOK_EVERY_MS = 10;

/**
 * What Dateline costs the page's own thread on a sample story, from injection to painted marks: script time of loads
 * with the extension when the first mark is there, less that of loads without after as long a time. Chromium only:
 * its DevTools protocol counts content scripts in.
 */
export async function benchPageThread(): Promise<Figure[]> {
  const page = PAGES.find(({ file }) => file === 'g1-2014-br.html');
  if (!page) throw new Error('bench: no sample page');
  const html = readFileSync(join('e2e', 'pages', page.file), 'utf8');
  const painted = await loads(page.address, html, true);
  const untilMarks = median(painted.map(({ marks }) => marks));
  const plain = await loads(page.address, html, false, untilMarks);
  const cost = (key: 'script' | 'layout') =>
    median(painted.map((load) => load[key])) - median(plain.map((load) => load[key]));
  return [
    {
      what: "page's thread: script, from injection to painted marks",
      value: `${cost('script').toFixed(1)} ms`,
      budget: '16 ms',
    },
    {
      what: "page's thread: layout and style, beyond the page's own",
      value: `${cost('layout').toFixed(1)} ms`,
    },
    { what: 'from the page ready to marks painted', value: `${untilMarks.toFixed(0)} ms` },
  ];
}

interface Load {
  /** Milliseconds, all. */
  readonly script: number;
  readonly layout: number;
  readonly marks: number;
}

/** Loads with the extension, each until its first mark; without it where `forMs` says how long to wait. */
async function loads(address: string, html: string, withExtension: boolean, forMs = 0): Promise<Load[]> {
  const folder = '.output/chrome-mv3';
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'dateline-bench-')), {
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: [
      ...(withExtension ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (withExtension) await closeWelcome(async () => context.pages());
  await context.route(/^https?:/, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  const measured: Load[] = [];
  for (let i = 0; i < LOADS; i++) {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Performance.enable');
    await tab.goto(address);
    const marks = await tab.evaluate(watchForMarks, { every: LOOK_EVERY_MS, forMs });
    const { metrics } = await devtools.send('Performance.getMetrics');
    const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    measured.push({
      script: ms('ScriptDuration'),
      layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
      marks,
    });
    await tab.close();
  }
  await context.close();
  // The first load starts the browser's own machinery.
  return measured.slice(1);
}

/** In the page: milliseconds from the document's end to the first mark, or after `forMs`, where that is given. */
function watchForMarks({
  every,
  forMs,
}: {
  readonly every: number;
  readonly forMs: number;
}): Promise<number> {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const ready = load?.domContentLoadedEventEnd ?? 0;
  return new Promise((done) => {
    const look = setInterval(() => {
      const passed = performance.now() - ready;
      if (forMs ? passed < forMs : CSS.highlights.size === 0) return;
      clearInterval(look);
      done(passed);
    }, every);
  });
}
