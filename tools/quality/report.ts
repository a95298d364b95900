import {
  describeError,
  type Figures,
  figuresOf,
  kindOf,
  lineOf,
  methodOf,
  sentenceOf,
  type Verdict,
} from './score';

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);

/** A line of figures under a name. */
function figuresLine(name: string, { precision, recall, f1, ...counts }: Figures): string {
  const { right, wrong, missed } = counts;
  return (
    `${name.padEnd(22)}${percent(precision)}${percent(recall)}${percent(f1)}` +
    [right, wrong, counts.false, missed].map((count) => String(count).padStart(7)).join('')
  );
}

const HEADING = `${''.padEnd(22)}  prec  rec.    F1  right  wrong  false missed`;

/** Figures by a property of the verdicts, in order of its values. */
function groupLines(verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => string): string[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, group]) => figuresLine(key, figuresOf(group)));
}

/** Whether confidence means what it says: of marks in each band, the share that is right. */
function calibrationLines(verdicts: readonly Verdict[]): string[] {
  const bands = new Map<string, { right: number; all: number }>();
  for (const { type, mention } of verdicts) {
    if (!mention) continue;
    const key = (Math.floor(mention.confidence * 20) / 20).toFixed(2);
    const band = bands.get(key) ?? { right: 0, all: 0 };
    bands.set(key, { right: band.right + (type === 'right' ? 1 : 0), all: band.all + 1 });
  }
  return [...bands]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([key, { right, all }]) =>
        `${key.padEnd(22)}${percent(right / all)}${String(right).padStart(19)}${String(all).padStart(7)}`,
    );
}

/** The whole report. */
export function reportLines(verdicts: readonly Verdict[]): string[] {
  const errors = verdicts.filter(({ type }) => type !== 'right');
  return [
    ...errors.map(
      (verdict) =>
        `${verdict.story.file}:${lineOf(verdict)}: ${describeError(verdict)}\n    ${sentenceOf(verdict)}`,
    ),
    '',
    HEADING,
    figuresLine('all', figuresOf(verdicts)),
    '',
    ...groupLines(verdicts, kindOf),
    '',
    ...groupLines(verdicts, ({ story }) => story.region),
    '',
    ...groupLines(verdicts, ({ story }) => `${story.date.slice(0, 3)}0s`),
    '',
    ...groupLines(
      verdicts.filter(({ mention }) => mention),
      methodOf,
    ),
    '',
    'confidence from        right %              right    all',
    ...calibrationLines(verdicts),
  ];
}
