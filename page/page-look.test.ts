import { expect, test } from 'vitest';
import { isLightColor } from './page-look';

test.each([
  'rgb(255, 255, 255)',
  'rgb(187, 187, 187)',
  'rgba(255, 255, 255, 0.87)',
  'rgb(232, 230, 227)',
  'color(srgb 0.9 0.9 0.92)',
  'color(display-p3 0.85 0.86 0.85 / 0.9)',
  'lab(88.2 -1.5 2)',
  'lch(90 3 250)',
  'oklab(0.93 -1.2e-7 0)',
  'oklch(0.87 0.01 258.34)',
])('text in %s is light', (color) => {
  expect(isLightColor(color)).toBe(true);
});

test.each([
  'rgb(0, 0, 0)',
  'rgb(64, 64, 64)',
  'rgb(118, 118, 118)',
  'rgba(0, 0, 0, 0.87)',
  'color(srgb 0.25 0.25 0.25)',
  'lab(29.6 0 0)',
  'lch(20 5 30)',
  'oklab(0.37 1.2e-7 0)',
  'oklch(0.28 0.03 256.8)',
  '',
])('text in %j is dark', (color) => {
  expect(isLightColor(color)).toBe(false);
});
