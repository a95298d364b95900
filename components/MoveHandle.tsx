import { en } from '../locales/en';
import { ControlIcon } from './ControlIcon';

const STEP_PX = 24;

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

interface MoveHandleProps {
  readonly onMove: (by: { readonly x: number; readonly y: number }) => void;
}

/** Moves a pinned card: by dragging it, or with the arrow keys, for whoever does not drag. */
export function MoveHandle({ onMove }: MoveHandleProps) {
  return (
    <button
      type="button"
      class="action move"
      aria-label={en.card.move}
      title={en.card.move}
      onPointerDown={(event) => startDrag(event, onMove)}
      onKeyDown={(event) => {
        const by = ARROWS[event.key];
        if (!by) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      <ControlIcon icon="move" />
    </button>
  );
}

/** Follows the pointer until its button is let go. */
export function startDrag(event: PointerEvent, onMove: MoveHandleProps['onMove']): void {
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
