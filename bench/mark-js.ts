import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { rolldown } from 'rolldown';
import { allNames } from '../matching/pack-index';
import { readData } from '../modules/dataset/read-data';
import { findBrowser } from '../tools/browsers/find-browser';
import { type Figure, NOISE } from './measure';

const RUNS = 400;

interface Page {
  readonly timeScan: (names: readonly string[], runs: number) => { ms: number; found: number };
  readonly Mark: new (root: Element) => { mark(names: readonly string[], options: object): void };
}

/** Finding names in a page as Dateline does, and with mark.js, which wraps them: the same page and the same names. */
export async function benchMarkJs(text: string): Promise<Figure[]> {
  const { entries } = await readData('data');
  const all = entries
    .filter(({ about }) => about.length > 0)
    .flatMap((entry) => allNames(entry).map((name) => name.text))
    .filter((name) => name.length > 3);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const figures: Figure[] = [];
  for (const [count, budget] of [
    [2_000, 500],
    [20_000, 5000],
  ] as const) {
    const names = [...new Set(all)].slice(0, count);
    const page = await browser.newPage();
    await page.setContent(
      text
        .split('\n')
        .map((line) => `<p>${line.replace(/[<&]/g, ' ')}</p>`)
        .join(''),
    );
    await page.addScriptTag({ content: await bundled() });
    await page.addScriptTag({ content: readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8') });
    const ours = await page.evaluate(([list, runs]) => (globalThis as unknown as Page).timeScan(list, runs), [
      names,
      RUNS,
    ] as const);
    const theirs = await page.evaluate((list) => {
      const { Mark } = globalThis as unknown as Page;
      const mark = new Mark(document.body);
      const options = {
        accuracy: 'exactly',
        separateWordSearch: false,
        caseSensitive: true,
        diacritics: false,
      };
      const began = performance.now();
      // One by one: it calls itself for every name of a list, and some thousand overflow the stack.
      for (const name of list) mark.mark([name], options);
      return performance.now() - began;
    }, names);
    figures.push({
      what: `mark.js with ${count} names, by our scan (${ours.found} names found)`,
      value: `${(theirs / ours.ms).toFixed(0)} x`,
      budget: `${budget} x`,
      broken: theirs / ours.ms < budget / NOISE,
    });
    await page.close();
  }
  await browser.close();
  return figures;
}

async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: 'bench/in-page.ts', platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', name: 'bench' });
  return output[0].code;
}
