import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLabels } from './check-labels';
import { GoldError, type GoldStory, readGold } from './read-gold';
import { compareRuns, type RecordedRun, recordOf } from './recorded';
import { reportLines } from './report';
import { openSubject } from './run-matcher';
import { judge } from './score';

const RECORDED = join('gold', 'recorded.json');
const USAGE = 'usage: quality [--gold FOLDER | FILE…] [--record] [--check]';

/**
 * `npm run quality`: how many of the marks in labelled stories are right, and how many of the labels are marked; every
 * error with its sentence, and what changed since the run in gold/recorded.json. `--gold FOLDER` takes stories from
 * elsewhere, `--record` records the run, `--check` looks at the labels instead.
 */
const args = process.argv.slice(2);
const flags = new Set<string>(args.filter((arg) => arg === '--record' || arg === '--check'));
const goldAt = args.indexOf('--gold');
const given = args.filter((arg, i) => !arg.startsWith('--') && (goldAt < 0 || i !== goldAt + 1));
const folder = goldAt >= 0 ? args[goldAt + 1] : 'gold';
if (args.some((arg) => arg.startsWith('--') && arg !== '--gold' && !flags.has(arg)) || !folder) {
  console.error(USAGE);
  process.exit(2);
}

try {
  const stories = await readStories(given.length > 0 ? given : await storiesIn(folder));
  const subject = await openSubject('data');
  if (flags.has('--check')) {
    for (const story of stories) for (const line of checkLabels(story, subject)) console.log(line);
  } else {
    const verdicts = stories.flatMap((story) => judge(story, subject.matcher.findMentions(story)));
    for (const line of reportLines(verdicts)) console.log(line);
    if (given.length === 0 && goldAt < 0) await compare(recordOf(stories.length, verdicts));
  }
} catch (error) {
  if (!(error instanceof GoldError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function storiesIn(path: string): Promise<string[]> {
  if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw new GoldError(path, 0, 'is no folder');
  const files = await readdir(path);
  return files
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(path, file));
}

async function readStories(files: readonly string[]): Promise<GoldStory[]> {
  return Promise.all(files.map(async (file) => readGold(file, await readFile(file, 'utf8'))));
}

async function compare(run: RecordedRun): Promise<void> {
  if (existsSync(RECORDED)) {
    const { broken, mended } = compareRuns(JSON.parse(await readFile(RECORDED, 'utf8')), run);
    for (const error of mended) console.log(`mended  ${error}`);
    for (const error of broken) console.log(`broken  ${error}`);
    console.log(`since the recorded run: ${mended.length} mended, ${broken.length} broken`);
  }
  if (flags.has('--record')) await writeFile(RECORDED, `${JSON.stringify(run, null, 1)}\n`);
}
