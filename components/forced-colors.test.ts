import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Style sheets in which words stand on a ground of their own colour. */
const sheets = readdirSync('components')
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(join('components', file), 'utf8') }))
  .filter(({ css }) => /[^-]color: var\(--on-accent\)/.test(css));

/** Selectors, and what they declare: of a sheet's rules, in and out of its at-rules. */
function rulesOf(css: string): { readonly selector: string; readonly body: string }[] {
  const bare = css.replace(/\/\*.*?\*\//gs, '');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }));
}

// A browser puts a ground behind the words of whatever it forces colours on: here the words had the ground's own colour.
describe('in forced colours, words on a ground of their own keep both', () => {
  test('there are such words', () => {
    expect(sheets.length).toBeGreaterThan(3);
  });

  test.each(sheets)('$file', ({ css }) => {
    const [usual = '', ...forced] = css.split('@media (forced-colors: active)');
    const kept = forced.flatMap(rulesOf).filter(({ body }) => body.includes('forced-color-adjust: none'));
    const all = [usual, ...forced].flatMap(rulesOf);
    for (const { selector, body } of all) {
      if (!/[^-]color: var\(--on-accent\)/.test(body)) continue;
      expect(kept.some((rule) => rule.selector.includes(selector))).toBe(true);
    }
  });
});
