import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../dataset/entry';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const AA_TEXT = 4.5; // WCAG 2.2, 1.4.3
const AA_CONTROL = 3; // WCAG 2.2, 1.4.11

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name as string, { light: light as string, dark: dark as string }],
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(text: string, ground: string, look: 'light' | 'dark'): number {
  const [a, b] = [text, ground].map((name) => luminance(tokens.get(name)?.[look] ?? '')) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(['light', 'dark'] as const)('contrast, %s', (look) => {
  test.each(['ink', 'soft', ...KINDS])('%s is readable on every ground', (text) => {
    for (const ground of ['ground', 'sunk', 'hover']) {
      expect(contrast(text, ground, look), `${text} on ${ground}`).toBeGreaterThanOrEqual(AA_TEXT);
    }
  });

  test('a caution is readable on its ground', () => {
    expect(contrast('caution', 'caution-ground', look)).toBeGreaterThanOrEqual(AA_TEXT);
  });

  test.each(KINDS)('text on the accent of a %s is readable', (kind) => {
    expect(contrast('on-accent', kind, look)).toBeGreaterThanOrEqual(AA_TEXT);
  });

  test('names on a map are readable, and its subject stands out', () => {
    for (const ground of ['land', 'sea']) {
      expect(contrast('soft', ground, look), `soft on ${ground}`).toBeGreaterThanOrEqual(AA_TEXT);
      for (const kind of KINDS) {
        expect(contrast(kind, ground, look), `${kind} on ${ground}`).toBeGreaterThanOrEqual(AA_CONTROL);
      }
    }
  });

  test('outlines of controls can be seen', () => {
    for (const ground of ['ground', 'sunk']) {
      expect(contrast('control', ground, look)).toBeGreaterThanOrEqual(AA_CONTROL);
    }
  });
});
