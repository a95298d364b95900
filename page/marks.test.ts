import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../dataset/entry';

const css = readFileSync(new URL('./marks.css', import.meta.url), 'utf8');
const [ordinary = '', forced = ''] = css.split('(forced-colors: active)');

const GROUNDS = {
  white: '#ffffff',
  'warm white': '#faf7f2',
  black: '#000000',
  'dark grey': '#202124',
  'Dark Reader’s': '#181a1b',
};

function colorOf(kind: string): string | undefined {
  const rule = new RegExp(`::highlight\\(dateline-${kind}\\) \\{\\s*text-decoration-color: (#[0-9a-f]{6})`);
  return rule.exec(ordinary)?.[1];
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(KINDS)('the mark of a %s', (kind) => {
  const color = colorOf(kind) ?? 'missing from marks.css';

  test.each(Object.entries(GROUNDS))('is seen on %s (3:1, as WCAG asks of graphics)', (_, ground) => {
    expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });

  test('is of a colour of its own', () => {
    expect(KINDS.filter((other) => colorOf(other) === color)).toEqual([kind]);
  });

  test('is drawn in forced colours, too', () => {
    expect(forced).toContain(`::highlight(dateline-${kind})`);
  });
});
