const AWAY_PX = 90; // a finger's width: less is a hand that trembles
const FLING_PX_PER_MS = 0.6; // a flick, however short

/** Lets a sheet be swiped down and away, until the signal aborts. What it holds goes on scrolling. */
export function watchSwipe(sheet: HTMLElement, onAway: () => void, signal: AbortSignal): void {
  let start: { readonly y: number; readonly at: number } | undefined;
  let moved = 0;

  const isAtTop = (event: TouchEvent) =>
    event
      .composedPath()
      .every((node) => !(node instanceof HTMLElement) || !sheet.contains(node) || node.scrollTop <= 0);

  const end = (away: boolean) => {
    start = undefined;
    moved = 0;
    sheet.style.removeProperty('translate');
    if (away) onAway();
  };

  const options = { passive: true, signal };
  sheet.addEventListener(
    'touchstart',
    (event) => {
      const [finger, second] = event.touches;
      start = finger && !second && isAtTop(event) ? { y: finger.clientY, at: event.timeStamp } : undefined;
    },
    options,
  );
  sheet.addEventListener(
    'touchmove',
    (event) => {
      const [finger] = event.touches;
      if (!start || !finger) return;
      moved = Math.max(0, finger.clientY - start.y);
      sheet.style.translate = `0 ${moved}px`;
    },
    options,
  );
  sheet.addEventListener(
    'touchend',
    (event) => {
      if (!start) return;
      const speed = moved / Math.max(1, event.timeStamp - start.at);
      end(moved > AWAY_PX || (moved > 20 && speed > FLING_PX_PER_MS));
    },
    options,
  );
  sheet.addEventListener('touchcancel', () => end(false), options);
}
