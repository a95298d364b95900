/** The box of a range in the viewport, in CSS pixels. Its live range is let go at once. */
export function rangeRect({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live.getBoundingClientRect();
}
