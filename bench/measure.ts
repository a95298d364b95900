/** One line of the table: a figure, and the bound it should keep where there is one. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly budget?: string;
  /** A figure that depends on no machine is past its bound by more than noise: the run then ends with an error. */
  readonly broken?: boolean;
}

/** What other work on the machine may do to a ratio of two times. */
export const NOISE = 2;

const RUNS = 40;
/** As long as the engine may take to compile what is called: a run of a tenth of a millisecond is warm only then. */
export const WARM_MS = 400;

/** Median time of a call in milliseconds, after warming up. */
export function medianMs(run: () => void): number {
  const warmAt = performance.now() + WARM_MS;
  for (let i = 0; i < RUNS || performance.now() < warmAt; i++) run();
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return median(times);
}

/** The middle of the values, in order of size. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
