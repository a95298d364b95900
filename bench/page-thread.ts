import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { PAGES } from '../e2e/pages';
import { findBrowser } from '../tools/browsers/find-browser';
import { type Figure, median } from './measure';

const LOADS = 9;
const SETTLED_MS = 1_500; // marks are painted within a fifth of it

/**
 * What Dateline costs the page's own thread on the sample story: script time of page loads with the extension, less
 * that of loads without. Chromium only: its DevTools protocol counts content scripts in.
 */
export async function benchPageThread(): Promise<Figure[]> {
  const page = PAGES.find(({ file }) => file === 'g1-2014-br.html');
  if (!page) throw new Error('bench: no sample page');
  const html = readFileSync(join('e2e', 'pages', page.file), 'utf8');
  const without = await loads(page.address, html, false);
  const with_ = await loads(page.address, html, true);
  const cost = (key: 'script' | 'layout') =>
    median(with_.map((load) => load[key])) - median(without.map((load) => load[key]));
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
    {
      what: 'from the page ready to marks painted',
      value: `${median(with_.map(({ marks }) => marks)).toFixed(0)} ms`,
    },
  ];
}

interface Load {
  /** Milliseconds, all. */
  readonly script: number;
  readonly layout: number;
  readonly marks: number;
}

async function loads(address: string, html: string, withExtension: boolean): Promise<Load[]> {
  const folder = '.output/chrome-mv3';
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'dateline-bench-')), {
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: [
      ...(withExtension ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  await context.route(/^https?:/, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  const measured: Load[] = [];
  for (let i = 0; i < LOADS; i++) {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Performance.enable');
    await tab.goto(address);
    const marks = await tab.evaluate(watchForMarks, SETTLED_MS);
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

/** In the page: milliseconds from the document's end to the first mark; waits for the page to settle in any case. */
function watchForMarks(settledMs: number): Promise<number> {
  const ready = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
    .domContentLoadedEventEnd;
  return new Promise((done) => {
    let painted = Number.NaN;
    const look = setInterval(() => {
      if (Number.isNaN(painted) && CSS.highlights.size > 0) painted = performance.now() - ready;
    }, 2);
    setTimeout(() => {
      clearInterval(look);
      done(painted);
    }, settledMs);
  });
}
