import type { EntryId, Kind } from '../../dataset/entry';
import type { MatchMethod, Mention } from '../../matching/mention';
import type { GoldStory, Label } from './read-gold';

/** A label and what was made of it, or a mark that no label asks for. */
export interface Verdict {
  readonly story: GoldStory;
  /**
   * - `right`: marked as one of the label's entries
   * - `missed`: not marked
   * - `wrong`: marked as another entry; counts against precision and recall
   * - `false`: marked where nothing is to be marked
   */
  readonly type: 'right' | 'missed' | 'wrong' | 'false';
  readonly label: Label | undefined;
  readonly mention: Mention | undefined;
}

/** Judges the marks of a story. A mark answers a label when the two overlap: titles may be in or out. */
export function judge(story: GoldStory, mentions: readonly Mention[]): Verdict[] {
  const overlaps = (label: Label, mention: Mention) =>
    mention.flow === label.flow && mention.start < label.end && label.start < mention.end;
  const answers = new Map<Label, Mention>();
  const answered = new Set<Mention>();
  // Right ones first: a long mark over two labels answers the one it is right for.
  for (const isAnswer of [
    (label: Label, mention: Mention) => label.entries.includes(mention.entry),
    () => true,
  ]) {
    for (const label of story.labels) {
      if (answers.has(label)) continue;
      const mention = mentions.find(
        (each) => overlaps(label, each) && !answered.has(each) && isAnswer(label, each),
      );
      if (!mention) continue;
      answers.set(label, mention);
      answered.add(mention);
    }
  }
  const labelled = story.labels.flatMap((label): Verdict[] => {
    const mention = answers.get(label);
    if (label.entries.length === 0) return mention ? [{ story, type: 'false', label, mention }] : [];
    if (mention) {
      const type = label.entries.includes(mention.entry) ? 'right' : 'wrong';
      return [{ story, type, label, mention }];
    }
    return label.optional ? [] : [{ story, type: 'missed', label, mention }];
  });
  const extra = mentions
    .filter((mention) => !answered.has(mention))
    .map((mention): Verdict => ({ story, type: 'false', label: undefined, mention }));
  return [...labelled, ...extra];
}

/** Counts of verdicts, and the shares that follow from them. */
export interface Figures {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly false: number;
  /** Right marks among all marks, 0 to 1; 1 without marks. */
  readonly precision: number;
  /** Right marks among all that was to be marked, 0 to 1; 1 where nothing was. */
  readonly recall: number;
  readonly f1: number;
}

/** Sums up verdicts. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const count = (type: Verdict['type']) => verdicts.filter((verdict) => verdict.type === type).length;
  const [right, missed, wrong, extra] = [count('right'), count('missed'), count('wrong'), count('false')];
  const precision = share(right, right + wrong + extra);
  const recall = share(right, right + wrong + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, missed, wrong, false: extra, precision, recall, f1 };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The kind a verdict is about: the label's, else the mark's. */
export function kindOf({ label, mention }: Verdict): Kind {
  const id: EntryId = label?.entries[0] ?? (mention as Mention).entry;
  return id.slice(0, id.indexOf('/')) as Kind;
}

/** How the mark was found; 'none' without a mark. */
export function methodOf({ mention }: Verdict): MatchMethod | 'none' {
  return mention?.how ?? 'none';
}

/** One error in words that stay the same from run to run, whatever else changes in the file. */
export function describeError({ story, type, label, mention }: Verdict): string {
  const text = label?.text ?? textOf(story, mention as Mention);
  const wanted = label ? label.entries.join(' or ') || 'nothing' : 'nothing';
  const got = mention ? `${mention.entry} (${mention.how}, ${mention.confidence.toFixed(2)})` : 'no mark';
  return `${type}: '${text.replaceAll('\n', ' ')}' is ${wanted}, got ${got}`;
}

/** The line of the file on which a verdict's text begins, counted from 1. */
export function lineOf({ story, label, mention }: Verdict): number {
  const { flow, start } = label ?? (mention as Mention);
  const above = story.flows[flow]?.text.slice(0, start).split('\n').length ?? 1;
  return (story.flowLines[flow] as number) + above - 1;
}

/** The sentence around an error. */
export function sentenceOf({ story, label, mention }: Verdict): string {
  const { flow, start, end } = label ?? (mention as Mention);
  const text = story.flows[flow]?.text ?? '';
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('.\n', start)) + 1;
  const stop = text.slice(end).search(/\.(?:\s|$)/);
  const sentence = text.slice(before, stop < 0 ? text.length : end + stop + 1);
  return sentence.replace(/\s+/g, ' ').trim();
}

function textOf(story: GoldStory, { flow, start, end }: Mention): string {
  return story.flows[flow]?.text.slice(start, end) ?? '';
}
