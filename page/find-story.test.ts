// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { PAGES, type SamplePage } from '../e2e/pages/index';
import type { FlowRole } from '../matching/story';
import { findStory, type PageStory } from './find-story';

const NOT_THE_STORY =
  /Advertisement|ADVERTISEMENT|opens new tab|Sample Photographer|Our Standards|Trust Principles|Related|Slideshow|Sign up|Read Next|5 Min Read|Min Read|Newsletter|Register|Email|Updated|All quotes|has covered Yemen|Acquire|Purchase/;

/** What only matching/not-story.ts can tell from a paragraph: credits that stand in one. */
const CREDIT = /^\s*\(?\(?(?:Additional reporting|Reporting|Photo editing) by|^\s*\(\(/;

describe.each(PAGES.filter((page) => page.story))('$generation ($file)', (page) => {
  const story = read(page) as PageStory;

  it('is a story with its date', () => {
    expect(story).toBeDefined();
    expect(story.date).toBe(page.date);
  });

  it('has the headline first', () => {
    expect(story.flows[0]?.role).toBe('headline');
    expect(clean(story.flows[0]?.text)).toMatch(/^[A-Z].{20,}[a-z]$/);
    expect(story.flows.filter((flow) => flow.role === 'headline')).toHaveLength(1);
  });

  it('has every paragraph, subhead and item', () => {
    expect(count(story, 'paragraph')).toBe(page.paragraphs);
    expect(count(story, 'subhead')).toBe(page.subheads ?? 0);
    expect(count(story, 'item')).toBe(page.items ?? 0);
  });

  it('has nothing else', () => {
    for (const flow of story.flows) expect(flow.text).not.toMatch(NOT_THE_STORY);
    expect(story.flows.filter((flow) => CREDIT.test(flow.text)).length).toBeLessThanOrEqual(2);
    // A story's paragraph is a sentence.
    for (const flow of story.flows) {
      if (flow.role === 'paragraph') expect(clean(flow.text)).toMatch(/[.")]$|[”’]$/);
    }
  });

  it('leads every character back to its node', () => {
    for (const flow of story.flows) {
      const joined = flow.nodes.map((node, index) => {
        const start = Math.max(0, -(flow.starts[index] ?? 0));
        return node.data.slice(start, flow.text.length - (flow.starts[index] ?? 0));
      });
      expect(joined.join('')).toBe(flow.text.replace(/\n/g, (at) => (joined.join('').includes(at) ? at : '')));
      expect(story.root.contains(flow.element)).toBe(true);
    }
  });
});

test.each(PAGES.filter((page) => !page.story))('$generation ($file) is no story', (page) => {
  expect(read(page)).toBeUndefined();
});

function read(page: SamplePage): PageStory | undefined {
  return findStory(parse(readFileSync(`e2e/pages/${page.file}`, 'utf8')), new URL(page.address));
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function count(story: PageStory, role: FlowRole): number {
  return story.flows.filter((flow) => flow.role === role).length;
}

function clean(text = ''): string {
  return text.replace(/[\u200b\u2060]/g, '').trim();
}
