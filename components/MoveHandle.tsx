import { en } from '../locales/en';
import { ControlIcon } from './ControlIcon';
import { type Move, startDrag } from './start-drag';

const STEP_PX = 24;

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

/** Moves a pinned card: by dragging it, or with the arrow keys, for whoever does not drag. */
export function MoveHandle({ onMove }: { readonly onMove: Move }) {
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
