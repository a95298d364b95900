import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser';
import { ensureBrowsers } from './install-browser';

function machineWith(commands: Readonly<Record<string, string>>, rest: Partial<Machine> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'dateline-browsers-'));
  const bin = join(home, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(commands)) addCommand(bin, name, script);
  const machine: Machine = { env: { PATH: bin }, platform: 'linux', root: false, cache: home, ...rest };
  return { machine, bin, home };
}

function addCommand(bin: string, name: string, script: string): string {
  const path = join(bin, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('finds a browser of the system by its command', () => {
  const { machine, bin } = machineWith({ chromium: 'echo Chromium 156.0.8078.79 built on Debian' });
  expect(findBrowser('chromium', machine)).toBe(join(bin, 'chromium'));
  expect(findBrowser('firefox', machine)).toBeUndefined();
});

test('passes over a browser that is too old', () => {
  const { machine, bin } = machineWith({
    'firefox-esr': 'echo Mozilla Firefox 140.3.0esr',
    firefox: 'echo Mozilla Firefox 146.0',
  });
  expect(findBrowser('firefox', machine)).toBe(join(bin, 'firefox'));
});

test('takes the browser that the environment names over any other', () => {
  const { machine, bin } = machineWith({
    chromium: 'echo Chromium 156.0.1.1',
    mine: 'echo Chromium 160.0.1.1',
  });
  const env = { ...machine.env, DATELINE_CHROMIUM: join(bin, 'mine') };
  expect(findBrowser('chromium', { ...machine, env })).toBe(join(bin, 'mine'));
});

test('installs what is missing from Debian when it is root', async () => {
  const { machine, bin, home } = machineWith({ chromium: 'echo Chromium 156.0.1.1' }, { root: true });
  const firefox = join(bin, 'firefox-esr');
  // An apt-get that notes how it was called and, asked to install, leaves a Firefox behind.
  addCommand(
    bin,
    'apt-get',
    `echo "$DEBIAN_FRONTEND $*" >> ${home}/calls
     [ "$1" = install ] && printf '#!/bin/sh\\necho Mozilla Firefox 153.7.0esr\\n' > ${firefox} && /bin/chmod +x ${firefox}
     exit 0`,
  );
  await ensureBrowsers(['chromium', 'firefox'], machine);
  expect(findBrowser('firefox', machine)).toBe(firefox);
  expect(readFileSync(join(home, 'calls'), 'utf8')).toBe(
    'noninteractive update -qq\nnoninteractive install -y -qq --no-install-recommends firefox-esr\n',
  );
});

test('touches no package manager when it is not root', async () => {
  const { machine, bin, home } = machineWith({});
  addCommand(bin, 'apt-get', `echo called > ${home}/calls`);
  await expect(ensureBrowsers(['firefox'], machine)).rejects.toThrow(
    /^Dateline needs Firefox 146 or later: .*apt-get install firefox-esr.* DATELINE_FIREFOX .*$/,
  );
  expect(existsSync(join(home, 'calls'))).toBe(false);
});

test('falls back on a download, and finds it again', async () => {
  const { machine, bin, home } = machineWith({});
  const downloaded = addCommand(home, 'firefox-download', 'echo Mozilla Firefox 160.0');
  addCommand(bin, 'npx', `echo ${downloaded}`);
  await ensureBrowsers(['firefox'], machine);
  expect(findBrowser('firefox', machine)).toBe(downloaded);
});
