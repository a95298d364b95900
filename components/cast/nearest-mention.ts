/** The mention (counted from 1) that stands nearest to a point of the story; 0 is its beginning, 1 its end. */
export function nearestMention(at: readonly number[], point: number): number {
  let nearest = 0;
  for (const [index, place] of at.entries()) {
    if (Math.abs(place - point) < Math.abs((at[nearest] ?? 0) - point)) nearest = index;
  }
  return nearest + 1;
}
