import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from './browsers/find-browser';

/** Runs `wxt build` or `wxt zip` for a browser. Only warnings and errors are printed; throws when it fails. */
export function wxt(command: 'build' | 'zip', browser: BrowserName): void {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const cli = resolve('node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [cli, command, '-b', target, '--level', 'warn'], {
    // Standard output has WXT's spinner only, which it turns also where no terminal is.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`wxt ${command} for ${browser} failed.`);
}
