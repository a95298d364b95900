/**
 * How columns of varying length are packed: as lengths in single bytes, a fifth of what starts in 32 bits cost in the
 * zip. The starts are summed up when the column is opened: 28,000 additions.
 */
export function packLengths(lengths: readonly number[]): Uint8Array {
  const tooLong = lengths.find((length) => length > 0xff);
  if (tooLong !== undefined) throw new Error(`stretch of ${tooLong}: at most 255 fit`);
  return Uint8Array.from(lengths);
}

/** Stretch n lies from the nth of these numbers to the one after. */
export function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let at = 0;
  for (let i = 0; i < lengths.length; i++) {
    starts[i] = at;
    at += lengths[i] as number;
  }
  starts[lengths.length] = at;
  return starts;
}
