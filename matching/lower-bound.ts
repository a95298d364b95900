/** How many of `count` things in order, by number, lie before a place in that order: where it would be put. */
export function lowerBound(count: number, isBefore: (number: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
