import type { Delay } from './settings';

/** How long a pointer rests before a card opens, in milliseconds; `click` has no such time. */
export const REST_MS_OF: Readonly<Record<Delay, number | undefined>> = {
  quick: 150, // just long enough for a pointer that passes over
  normal: 350, // a pointer passing over is not a question
  slow: 800,
  click: undefined,
};
