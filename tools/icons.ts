import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './browsers/find-browser';

// `npm run icons`: draws assets/icon.svg at the sizes that browsers ask for, into public/icon/. Run it after a change
// of the SVG; the pictures are kept, since a build must not need a browser.
const SIZES = [16, 32, 48, 96, 128]; // CSS pixels: toolbar, toolbar at double density, management pages, store

const svg = readFileSync('assets/icon.svg', 'utf8');
const folder = join('public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
