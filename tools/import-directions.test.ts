import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

/** What a file in a folder may not import. The rules are in biome.json; here is that they hold. */
const FORBIDDEN = [
  ['matching', '../page/rect'],
  ['matching', 'wxt/browser'],
  ['dataset', '../matching/fold'],
  ['dataset', '../atlas/world'],
  ['dataset', '../settings/settings'],
  ['matching', '../settings/settings'],
  ['settings', '../matching/fold'],
  ['settings', '../locales/en'],
  ['settings', 'wxt/browser'],
  ['page', '../settings/settings'],
  ['matching', '../atlas/world'],
  ['atlas', '../matching/fold'],
  ['atlas', '../locales/en'],
  ['atlas', 'wxt/browser'],
  ['page', '../browser/messages'],
  ['page', '../components/Card'],
  ['page', 'webextension-polyfill'],
  ['components', '../page/rect'],
  ['components/deep', '../../browser/settings'],
  ['browser', '../components/Card'],
  ['browser', '../page/rect'],
  ['page', '../reading/reading'],
  ['components', '../reading/card-view'],
  ['reading', '../entrypoints/background'],
  ['reading', 'wxt/browser'],
  ['locales', '../components/Card'],
  ['tools', '../entrypoints/background'],
] as const;

const ALLOWED = [
  ['matching', '../dataset/entry'],
  ['matching', 'fuse.js'],
  ['atlas', '../dataset/entry'],
  ['atlas', 'd3-geo'],
  ['components', '../atlas/locator-map'],
  ['components', '../settings/settings'],
  ['browser', '../settings/settings'],
  ['settings', '../dataset/entry'],
  ['page', '../matching/story'],
  ['components', '../locales/en'],
  ['browser', 'wxt/browser'],
  ['reading', '../browser/send'],
  ['reading', '../page/hover'],
  ['entrypoints/popup', '../../browser/settings'],
] as const;

const fileOf = (folder: string, imported: string) => `${folder}/${imported.replace(/\W+/g, '-')}.ts`;

let complaints: string;
beforeAll(() => {
  const project = mkdtempSync(join(tmpdir(), 'dateline-imports-'));
  copyFileSync('biome.json', join(project, 'biome.json'));
  for (const [folder, imported] of [...FORBIDDEN, ...ALLOWED]) {
    const file = join(project, fileOf(folder, imported));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { a } from '${imported}';\n\nexport const b = a;\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const lint = [biome, 'lint', '--only=style/noRestrictedImports', '--colors=off', '--max-diagnostics=200'];
  const { stdout, stderr } = spawnSync(process.execPath, lint, { cwd: project, encoding: 'utf8' });
  complaints = stdout + stderr;
});

test.each(FORBIDDEN)('%s may not import %s', (folder, imported) => {
  expect(complaints).toContain(`${fileOf(folder, imported)}:1:`);
});

test.each(ALLOWED)('%s may import %s', (folder, imported) => {
  expect(complaints).not.toContain(`${fileOf(folder, imported)}:1:`);
});
