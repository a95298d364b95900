import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GoldStory, readGold } from './read-gold';
import { compareRuns, type RecordedRun, recordOf } from './recorded';
import { openSubject, type Subject } from './run-matcher';
import { judge, type Verdict } from './score';

const FOLDER = 'gold';
const recorded = JSON.parse(readFileSync(join(FOLDER, 'recorded.json'), 'utf8')) as RecordedRun;
const stories: GoldStory[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readGold(join(FOLDER, file), readFileSync(join(FOLDER, file), 'utf8')));
let subject: Subject;
let verdicts: Verdict[];

beforeAll(async () => {
  subject = await openSubject('data');
  verdicts = stories.flatMap((story) => judge(story, subject.matcher.findMentions(story)));
}, 120_000); // packs the whole dataset, on a machine that runs browsers beside

describe('matching, on labelled stories', () => {
  test('is as right, and finds as much, as in the recorded run', () => {
    const now = recordOf(stories.length, verdicts);
    const { broken } = compareRuns(recorded, now);
    const changed = `npm run quality tells more; --record when it is for the better:\n${broken.join('\n')}`;
    expect(now.precision, changed).toBeGreaterThanOrEqual(recorded.precision);
    expect(now.recall, changed).toBeGreaterThanOrEqual(recorded.recall);
  });

  test('labels name entries that the dataset has', () => {
    const unknown = stories.flatMap(({ file, labels }) =>
      labels.flatMap(({ entries, line }) =>
        entries
          .filter((id) => subject.matcher.numberOf(id) === undefined)
          .map((id) => `${file}:${line}: ${id}`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

test('there are stories of every region and decade, long enough to be stories', () => {
  expect(stories.length).toBeGreaterThanOrEqual(48);
  const regions = new Set(stories.map(({ region }) => region));
  expect([...regions].sort()).toEqual([
    'africa',
    'americas',
    'asia',
    'europe',
    'former-soviet',
    'middle-east',
    'us-politics',
    'world',
  ]);
  expect([...new Set(stories.map(({ date }) => date.slice(0, 3)))].sort()).toEqual([
    '199',
    '200',
    '201',
    '202',
  ]);
  const short = stories.filter(
    ({ flows }) =>
      flows
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/).length < 250,
  );
  expect(short.map(({ file }) => file)).toEqual([]);
});
