/** In CSS pixels, relative to the viewport. A `DOMRect` is one. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Like the browser's own hit tests, takes the left and top edges in and leaves the right and bottom ones out. */
export function contains(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
}
