import { describeError, type Figures, figuresOf, type Verdict } from './score';

/** A run that was good enough to hold later ones to. */
export interface RecordedRun {
  readonly stories: number;
  readonly precision: number;
  readonly recall: number;
  /** Errors by story, as {@link describeError} tells them. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

const FOUR_PLACES = 10_000;
const rounded = (share: number) => Math.floor(share * FOUR_PLACES) / FOUR_PLACES;

/** What is kept of a run. */
export function recordOf(stories: number, verdicts: readonly Verdict[]): RecordedRun {
  const { precision, recall }: Figures = figuresOf(verdicts);
  const errors: Record<string, string[]> = {};
  for (const verdict of verdicts) {
    if (verdict.type === 'right') continue;
    errors[verdict.story.file] ??= [];
    errors[verdict.story.file]?.push(describeError(verdict));
  }
  return { stories, precision: rounded(precision), recall: rounded(recall), errors };
}

/** What differs from the recorded run: errors that are new, and errors that are gone. */
export function compareRuns(
  before: RecordedRun,
  now: RecordedRun,
): { readonly broken: string[]; readonly mended: string[] } {
  return { broken: without(now, before), mended: without(before, now) };
}

function without(run: RecordedRun, other: RecordedRun): string[] {
  return Object.entries(run.errors).flatMap(([file, errors]) => {
    const left = [...(other.errors[file] ?? [])];
    return errors
      .filter((error) => {
        const at = left.indexOf(error);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      })
      .map((error) => `${file}: ${error}`);
  });
}
