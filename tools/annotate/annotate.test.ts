import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each run bundles the tool and packs the dataset anew.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
const story = join(folder, 'story.txt');
const TEXT =
  'Iran rejects talks\n\nTEHRAN (Reuters) - Iran’s supreme leader, Ayatollah Ali Khamenei, said no to the U.N.\r\nReporting by Iran Staff; Editing by B. Editor\n';

beforeAll(() => writeFileSync(story, TEXT));
afterAll(() => rmSync(folder, { recursive: true }));

function annotate(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['tools/run.mjs', 'tools/annotate/index.ts', ...args],
    {
      input,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

interface Line {
  readonly file?: string;
  readonly id?: unknown;
  readonly date: string;
  readonly mentions: readonly {
    start: number;
    end: number;
    text: string;
    says: string;
    how: string;
    entity: { id: string };
  }[];
}

const lines = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('plain text', () => {
  test('gives a line a file, with offsets into the file', () => {
    const { status, stdout } = annotate(['--date', '2014-09-15', story, '-'], 'Daesh\n');
    const [first, second] = lines(stdout);
    expect(status).toBe(0);
    expect(first).toMatchObject({ file: story, date: '2014-09-15' });
    for (const { start, end, text } of first?.mentions ?? []) expect(TEXT.slice(start, end)).toBe(text);
    expect(first?.mentions.map(({ text, entity }) => `${text} ${entity.id}`)).toEqual([
      'Iran state/iran',
      'TEHRAN place/tehran',
      'Iran state/iran',
      'supreme leader term/supreme-leader',
      'Ayatollah Ali Khamenei person/ali-khamenei',
      'U.N. body/united-nations',
    ]);
    expect(first?.mentions[4]?.says).toMatch(/supreme leader of Iran/i);
    expect(second).toMatchObject({
      file: '-',
      mentions: [{ text: 'Daesh', entity: { id: 'group/islamic-state' } }],
    });
  });
});

test('JSON lines carry their ids and dates, and say what somebody was then', () => {
  const line = (id: unknown, date: string, text: string) => JSON.stringify({ id, date, text });
  const input = [
    line(7, '2014-09-07', 'Haider al-Abadi'),
    line('b', '2014-09-08', 'Haider al-Abadi'),
    '',
    line(null, '2018-10-25', 'Haider al-Abadi'),
    line(8, '2015-01-01', 'Nothing'),
  ].join('\n');
  const { stdout, status } = annotate(['--jsonl', '-'], input);
  expect(status).toBe(0);
  const office = 'Prime minister of Iraq';
  expect(
    lines(stdout).map(({ id, date, mentions }) => [id, date, mentions.map(({ says }) => says === office)]),
  ).toEqual([
    [7, '2014-09-07', [false]],
    ['b', '2014-09-08', [true]],
    [null, '2018-10-25', [false]],
    [8, '2015-01-01', []],
  ]);
});

describe('bad input is one line on standard error, status 2, nothing printed', () => {
  const missing = join(folder, 'none.txt');
  test.each([
    ['a missing file', ['--date', '2014-09-15', story, missing], '', `annotate: ${missing}: no such file`],
    [
      'a bad date',
      ['--date', '2014-02-30', story],
      '',
      "annotate: --date: '2014-02-30' is no day: write YYYY-MM-DD",
    ],
    ['no date', [story], '', 'annotate: usage: '],
    ['an unknown flag', ['--dat', '2014-09-15', story], '', "annotate: Unknown option '--dat'"],
    [
      'bad JSON',
      ['--jsonl', '-'],
      '{"id":1,"date":"2014-09-15","text":""}\n{"id":2,',
      'annotate: -:2: is no JSON: ',
    ],
    [
      'a bad date in JSON',
      ['--jsonl', '-'],
      '{"id":1,"date":"2014-9-15","text":""}',
      'annotate: -:1: date: "2014-9-15" is no day',
    ],
    [
      'no text in JSON',
      ['--jsonl', '-'],
      '{"id":1,"date":"2014-09-15"}',
      'annotate: -:1: text: is no string',
    ],
    ['JSON that is no object', ['--jsonl', '-'], '[]', 'annotate: -:1: is no JSON object'],
  ])('%s', (_, args, input, message) => {
    const { status, stdout, stderr } = annotate(args, input);
    expect(stdout).toBe('');
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});
