// Runs a TypeScript tool: `node tools/run.mjs tools/size.ts --flag`. Node 20 reads no TypeScript, and only later
// versions do without a flag, none of them with our extensionless imports; bundling first takes a tenth of a second.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const tool = process.argv[2];
if (!tool) {
  console.error('usage: node tools/run.mjs TOOL.ts [ARGUMENT…]');
  process.exit(2);
}

// Inside node_modules, so that the bundle's imports of packages resolve; one file a process, so that two can run.
const folder = resolve('node_modules/.cache/dateline');

const bundle = await rolldown({
  input: resolve(tool),
  platform: 'node',
  external: /^(?![./]|[A-Za-z]:)/, // packages stay where they are
});
const { output } = await bundle.generate({
  dir: folder,
  format: 'esm',
  sourcemap: 'inline',
  codeSplitting: false,
});

const file = resolve(folder, `${basename(tool, '.ts')}.${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, output[0].code);
process.on('exit', () => rmSync(file, { force: true }));

process.setSourceMapsEnabled(true);
process.argv.splice(1, 2, resolve(tool));
await import(pathToFileURL(file).href);
