import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** What finding and installing depend on, so that tests can bring a machine of their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly root: boolean;
  /** Folder in which downloads are remembered. */
  readonly cache: string;
}

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  root: process.getuid?.() === 0,
  cache: join('node_modules', '.cache', 'dateline', 'browsers'),
};

interface Facts {
  readonly title: string;
  /** Oldest major version that runs Dateline: the manifest's own minimum. */
  readonly oldest: number;
  /** Environment variable that names the executable. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where it is installed on systems that put no command on the PATH. */
  readonly places: readonly string[];
}

/** Chrome is not among them: since version 137 it loads no extension from its command line, Chromium does. */
export const FACTS: Readonly<Record<BrowserName, Facts>> = {
  chromium: {
    title: 'Chromium',
    oldest: 128,
    variable: 'DATELINE_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    title: 'Firefox',
    oldest: 146,
    variable: 'DATELINE_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Path of the first installed browser that is new enough, or undefined. Starts each candidate for its version. */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  return candidates(name, machine).find((path) => {
    const version = majorVersion(path);
    // Some builds for Windows answer nothing: believe them.
    return version === undefined || version >= FACTS[name].oldest;
  });
}

/** File in which the path of a downloaded browser is kept. */
export function rememberedPath(name: BrowserName, machine: Machine): string {
  return join(machine.cache, `${name}.path`);
}

/** Major version by the browser's own word: 'Mozilla Firefox 153.7.0esr' → 153. */
export function majorVersion(path: string): number | undefined {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const match = /(\d+)\.\d/.exec(stdout ?? '');
  return match ? Number(match[1]) : undefined;
}

function candidates(name: BrowserName, machine: Machine): readonly string[] {
  const { variable, commands, places } = FACTS[name];
  const chosen = machine.env[variable];
  if (chosen) return [chosen];
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const remembered = rememberedPath(name, machine);
  const downloaded = existsSync(remembered) ? [readFileSync(remembered, 'utf8').trim()] : [];
  return [...onPath, ...places, ...downloaded].filter((path) => existsSync(path));
}
