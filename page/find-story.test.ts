// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { PAGES, type SamplePage } from '../e2e/pages/index';
import type { FlowRole } from '../matching/story';
import { findStory, type PageStory } from './find-story';
import { boundsOf, type PageFlow, textAt } from './flow';

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
    const paragraphs = story.flows.filter((flow) => flow.role === 'paragraph' && !CREDIT.test(flow.text));
    for (const flow of paragraphs) expect(clean(flow.text)).toMatch(/[.")”]$/);
  });

  it('leads every word back to where it stands', () => {
    for (const flow of story.flows) {
      expect(story.root.contains(flow.element)).toBe(true);
      for (const word of flow.text.matchAll(/\S+/g)) {
        const bounds = boundsOf(flow, word.index, word.index + word[0].length);
        expect(textBetween(flow, bounds)).toBe(word[0]);
        expect(textAt(flow, bounds.startContainer, bounds.startOffset)).toBe(word.index);
      }
    }
  });
});

test.each(PAGES.filter((page) => !page.story))('$generation ($file) is no story', (page) => {
  expect(read(page)).toBeUndefined();
});

function read(page: SamplePage): PageStory | undefined {
  return findStory(parse(readFileSync(`e2e/pages/${page.file}`, 'utf8')), new URL(page.address));
}

/** happy-dom's ranges don't cross text nodes of a parsed document as a browser's do. */
function textBetween(flow: PageFlow, bounds: StaticRangeInit): string {
  const first = flow.nodes.indexOf(bounds.startContainer as Text);
  const last = flow.nodes.indexOf(bounds.endContainer as Text);
  return flow.nodes
    .slice(first, last + 1)
    .map((node, index) =>
      node.data.slice(
        index === 0 ? bounds.startOffset : 0,
        first + index === last ? bounds.endOffset : node.length,
      ),
    )
    .join('');
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
