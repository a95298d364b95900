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

/** Median time of a call in milliseconds, after warming up. */
export function medianMs(run: () => void): number {
  for (let i = 0; i < RUNS; i++) run();
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
