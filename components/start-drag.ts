/** Moves something by so many CSS pixels to the right and down. */
export type Move = (by: { readonly x: number; readonly y: number }) => void;

/** Follows the pointer from a press on until its button is let go, or the drag is taken away. */
export function startDrag(event: PointerEvent, onMove: Move): void {
  if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
  // A press that drags selects no text.
  event.preventDefault();
  const handle = event.currentTarget;
  const ended = new AbortController();
  let last = { x: event.clientX, y: event.clientY };
  handle.setPointerCapture(event.pointerId);
  const follow = (moved: Event) => {
    const { clientX: x, clientY: y } = moved as PointerEvent;
    onMove({ x: x - last.x, y: y - last.y });
    last = { x, y };
  };
  handle.addEventListener('pointermove', follow, { signal: ended.signal });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) {
    handle.addEventListener(end, () => ended.abort(), { signal: ended.signal });
  }
}
