import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { EXTENSION_FOLDERS } from './driver/launch';
import { readMarks } from './marks';
import { test } from './test';

const ADDRESS = 'https://www.reuters.com/world/middle-east/sample-2014-09-15/';
const STORY = `<!doctype html><html><head><title>Sample</title>
  <meta property="og:type" content="article">
  <meta property="article:published_time" content="2014-09-15T10:00:00Z"></head><body>
  <h1 data-testid="Heading">Kerry seeks allies in Paris</h1>
  <div data-testid="paragraph-0">PARIS, Sept 15 (Reuters) - U.S. Secretary of State John Kerry met Iraqi ministers.</div>
  <div data-testid="paragraph-1">Haider al-Abadi became prime minister of Iraq a week ago.</div>
  <script>document.title = 'the page has run its script'</script></body></html>`;
/** A page that forbids itself everything. */
const STRICT = { 'content-security-policy': "default-src 'none'" };

test('asks for no more than storage and the Reuters hosts', ({ browser }) => {
  const manifest = JSON.parse(readFileSync(`${EXTENSION_FOLDERS[browser]}/manifest.json`, 'utf8'));
  expect(manifest.permissions).toEqual(['storage']);
  expect(manifest.host_permissions).toEqual(['https://*.reuters.com/*', 'http://*.reuters.com/*']);
  for (const key of [
    'optional_permissions',
    'optional_host_permissions',
    'web_accessible_resources',
    'externally_connectable',
  ]) {
    expect(manifest, `the manifest names no ${key}`).not.toHaveProperty(key);
  }
});

test('runs in the top frame of Reuters pages only', ({ browser }) => {
  const manifest = JSON.parse(readFileSync(`${EXTENSION_FOLDERS[browser]}/manifest.json`, 'utf8'));
  for (const script of manifest.content_scripts) {
    expect(script.all_frames ?? false).toBe(false);
    expect([...script.matches].sort()).toEqual(['http://*.reuters.com/*', 'https://*.reuters.com/*']);
  }
});

test('sends no request, from the page or from the background', async ({ driver, tab }) => {
  driver.site.set(ADDRESS, { body: STORY });
  await tab.goto(ADDRESS);
  await expect.poll(() => readMarks(tab)).not.toEqual([]);
  const asked = new Set(await driver.requests());
  asked.delete('https://www.reuters.com/favicon.ico'); // the browser's own
  expect([...asked]).toEqual([ADDRESS]);
});

test('works under the strictest policy of a page, and leaves it as strict', async ({ driver, tab }) => {
  driver.site.set(ADDRESS, { body: STORY, headers: STRICT });
  await tab.goto(ADDRESS);
  await expect.poll(async () => (await readMarks(tab)).map(({ text }) => text)).toContain('Haider al-Abadi');
  expect(await tab.evaluate(() => document.title)).toBe('Sample');
});

test('web-ext lint finds no error and no warning', { timeout: 60_000 }, async ({ browser, skip }) => {
  if (browser !== 'firefox') skip('the linter is for Firefox add-ons');
  const lint = [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    EXTENSION_FOLDERS.firefox,
    '--output',
    'json',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, lint);
  const { errors, warnings } = JSON.parse(stdout);
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
});
