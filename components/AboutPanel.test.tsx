// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { DatasetAbout } from '../dataset/about';
import { about } from '../locales/about';
import { en } from '../locales/en';
import { AboutPanel } from './AboutPanel';
import { SOFTWARE } from './software';

const dataset: DatasetAbout = {
  edition: '2025-06-30',
  entries: 26_635,
  names: 62_004,
  sources: [{ title: 'Atlas', licence: 'CC BY 4.0', use: 'Cities', home: 'https://atlas.example/' }],
};

afterEach(() => render(null, document.body));

describe('the about page', () => {
  test('tells how much is known, of which day, from where and on what terms', () => {
    render(<AboutPanel version="1.4.0" dataset={dataset} />, document.body);
    const text = document.body.textContent;
    expect(text).toContain('Version 1.4.0');
    expect(text).toContain('26,635 entries under 62,004 names, as known on 30 June 2025.');
    const [, row] = document.querySelectorAll('tr');
    expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      `Atlas (${en.sources.newTab})`,
      'Cities',
      'CC BY 4.0',
    ]);
    expect(row?.querySelector('a')?.href).toBe('https://atlas.example/');
  });

  test('keeps its promises on the page when the dataset cannot be read', () => {
    render(<AboutPanel version="1.4.0" dataset={undefined} />, document.body);
    expect(document.querySelector('[role=alert]')?.textContent).toBe(about.unavailable);
    expect(document.body.textContent).toContain(about.promises[0]);
  });

  test('names the terms of every package that is shipped', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // WXT's module is run at build, and ships nothing but the polyfill.
    const shipped = Object.keys(dependencies).filter((name) => !name.startsWith('@wxt-dev/'));
    expect(SOFTWARE.map((each) => each.package).sort()).toEqual(shipped.sort());
  });
});
