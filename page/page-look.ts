/** Above this share of full lightness, text is made for a dark ground. Greys above #999. */
const LIGHT_FROM = 0.6;

/**
 * Whether the story is read on a dark ground. The colour of its text tells: grounds may be pictures, gradients or the
 * bare canvas, and what the system prefers says nothing of the page.
 */
export function isDarkPage(text: Element): boolean {
  return isLightColor(getComputedStyle(text).color);
}

/** Whether a computed CSS colour is light, in any of the notations that browsers compute colours to. */
export function isLightColor(color: string): boolean {
  const [, notation = '', parts = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0] = (parts.match(/(?<![\w.])-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return lightnessOf(first / 255, second / 255, third / 255) > LIGHT_FROM;
    case 'color':
      return lightnessOf(first, second, third) > LIGHT_FROM;
    case 'lab':
    case 'lch':
      return first / 100 > LIGHT_FROM;
    case 'oklab':
    case 'oklch':
      return first > LIGHT_FROM;
    default:
      return false;
  }
}

/** Rough lightness of encoded channels, 0 to 1 each: they are near to even steps for the eye. */
function lightnessOf(red: number, green: number, blue: number): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}
