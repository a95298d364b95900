import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserName, FACTS, findBrowser, type Machine, rememberedPath } from './find-browser';

/** Installs missing browsers from Debian, where this is Debian and we are root; does nothing elsewhere. */
function installFromDebian(missing: readonly BrowserName[], machine: Machine): void {
  if (!machine.root || !onPath('apt-get', machine)) return;
  const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : 'chromium'));
  run('apt-get', ['update', '-qq'], machine);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], machine);
}

/** Downloads a browser with the tool that drives it, and remembers where it is. */
async function download(name: BrowserName, machine: Machine): Promise<void> {
  console.error(`Downloading ${FACTS[name].title}…`);
  const path = name === 'chromium' ? await downloadChromium(machine) : downloadFirefox(machine);
  if (!path || !existsSync(path)) return;
  mkdirSync(machine.cache, { recursive: true });
  writeFileSync(rememberedPath(name, machine), path);
}

/** Finds the browser, or installs it; throws with one line that says what to install. */
export async function ensureBrowsers(names: readonly BrowserName[], machine: Machine): Promise<void> {
  const missing = names.filter((name) => !findBrowser(name, machine));
  if (missing.length > 0) installFromDebian(missing, machine);
  for (const name of missing) {
    if (findBrowser(name, machine)) continue;
    await download(name, machine);
    if (!findBrowser(name, machine)) throw new Error(howToInstall(name));
  }
}

/** One line for a person: which browser is missing and how to get it. */
function howToInstall(name: BrowserName): string {
  const { title, oldest, variable } = FACTS[name];
  const debian = name === 'firefox' ? 'firefox-esr' : 'chromium';
  return `Dateline needs ${title} ${oldest} or later: install it (Debian: apt-get install ${debian}) or set ${variable} to its path.`;
}

async function downloadChromium(machine: Machine): Promise<string | undefined> {
  // Where it can't, our own line says what to do: its pages of reasons would bury that.
  if (!run('npx', ['--no-install', 'playwright', 'install', 'chromium'], machine, 'ignore')) return undefined;
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

function downloadFirefox(machine: Machine): string | undefined {
  const { cache, env } = machine;
  const args = [
    '--no-install',
    'browsers',
    'install',
    'firefox@stable',
    '--path',
    cache,
    '--format',
    '{{path}}',
  ];
  const { status, stdout } = spawnSync('npx', args, {
    env: { ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: machine.platform === 'win32',
  });
  return status === 0 ? stdout.trim().split('\n').at(-1) : undefined;
}

function run(
  command: string,
  args: readonly string[],
  machine: Machine,
  // News is no output of ours: callers of `npm run --silent` read standard output.
  output: 'ignore' | NodeJS.WriteStream = process.stderr,
): boolean {
  const { status } = spawnSync(command, args, {
    env: { ...machine.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', output, output],
    shell: machine.platform === 'win32',
  });
  return status === 0;
}

function onPath(command: string, machine: Machine): boolean {
  return (machine.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}
