import type { GeoContext } from 'd3-geo';

const TENTHS = 10; // a tenth of a pixel: finer than any screen shows

/** Writes the value of `d` as short as it gets: steps of tenths of a pixel, no mark that can be left out. */
export function createPathPen(): { readonly context: GeoContext; readonly path: () => string } {
  let path = '';
  let [x, y] = [0, 0];
  let command = '';

  function to(next: string, nextX: number, nextY: number): void {
    const [toX, toY] = [Math.round(nextX * TENTHS), Math.round(nextY * TENTHS)];
    const [dx, dy] = [toX - x, toY - y];
    if (next === 'l' && dx === 0 && dy === 0) return;
    // After 'm', further pairs are lines.
    const letter = next === command || (next === 'l' && command === 'm') ? '' : next;
    path += letter + join(letter === '', dx) + join(true, dy);
    command = next;
    [x, y] = [toX, toY];
  }

  let start: [number, number] = [0, 0];
  return {
    context: {
      beginPath() {},
      arc() {},
      moveTo(toX, toY) {
        command = command === 'm' ? '' : command;
        to('m', toX, toY);
        start = [x, y];
      },
      lineTo: (toX, toY) => to('l', toX, toY),
      closePath() {
        path += 'z';
        command = 'z';
        [x, y] = start;
      },
    },
    path: () => path,
  };
}

/** A number, with a space before it where it would run into the one before. */
function join(follows: boolean, tenths: number): string {
  const text = String(tenths / TENTHS).replace(/^(-?)0\./, '$1.');
  return follows && !text.startsWith('-') ? ` ${text}` : text;
}
