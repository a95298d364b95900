import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { readCard, restOn } from './card';
import { EXTENSION_FOLDERS } from './driver/launch';
import { openPopup } from './popup';
import { openSample, SAMPLE_ADDRESS } from './sample-story';
import { test } from './test';

/** A page that forbids itself everything. */
const STRICT = { 'content-security-policy': "default-src 'none'" };

test('asks for no more than storage, its own scripts on Reuters hosts, and these hosts', ({ browser }) => {
  const manifest = JSON.parse(readFileSync(`${EXTENSION_FOLDERS[browser]}/manifest.json`, 'utf8'));
  // Chrome's side panel gives no access to any page; Firefox's sidebar needs no permission.
  const panel = browser === 'chromium' ? ['sidePanel'] : [];
  expect(new Set(manifest.permissions)).toEqual(new Set(['storage', 'scripting', ...panel]));
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
  const before = (await driver.requests()).length;
  await openSample(driver, tab);
  await restOn(tab, 'John Kerry');
  await expect.poll(() => readCard(tab)).toBeTruthy();
  const popup = await openPopup(driver, tab);
  await popup.click('John Kerry');
  await expect.poll(async () => (await readCard(tab))?.text).toContain('John Kerry');
  expect((await driver.requests()).slice(before)).toEqual([SAMPLE_ADDRESS]);
});

test('works under the strictest policy of a page, and leaves it as strict', async ({ driver, tab }) => {
  await openSample(driver, tab, STRICT);
  await restOn(tab, 'John Kerry');
  await expect.poll(() => readCard(tab)).toBeTruthy();
  const ran = await tab.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
    return document.title;
  });
  expect(ran).not.toBe('run');
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
