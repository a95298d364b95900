import { describe, expect, it } from 'vitest';
import type { FlowRole } from '../../matching/story';
import { findStory, type PageStory } from '../../page/find-story';
import { boundsOf, type PageFlow, textAt } from '../../page/flow';
import { PAGES, type SamplePage } from './index';

const NOT_THE_STORY =
  /Advertisement|ADVERTISEMENT|opens new tab|Sample Photographer|Our Standards|Trust Principles|Related|Slideshow|Sign up|Read Next|Min Read|Newsletter|Register|Email|Updated|All quotes|has covered Yemen|Acquire|Purchase/;

/** Credits in paragraphs of the body: no markup tells them, so they are left to the matcher. */
const CREDIT = /^\s*\(?\(?(?:Additional reporting|Reporting) by|^\s*\(\(/;

/** What findStory must find on every sample page, in whatever reads the page. */
export function describeSamples(read: (file: string) => Document): void {
  const find = (page: SamplePage): PageStory | undefined => findStory(read(page.file), new URL(page.address));

  describe.each(PAGES.filter((page) => page.story))('$file', (page) => {
    const story = find(page);
    const flows = story?.flows ?? [];
    const withRole = (role: FlowRole): readonly PageFlow[] => flows.filter((flow) => flow.role === role);

    it('is a story of its day', () => {
      expect(story).toBeDefined();
      expect(story?.date).toBe(page.date);
    });

    it('has the headline first', () => {
      expect(flows[0]?.role).toBe('headline');
      expect(flows[0]?.text.trim()).toMatch(/^[A-Z].{20,}[a-z]$/);
      expect(withRole('headline')).toHaveLength(1);
    });

    it('has every paragraph, subhead and item', () => {
      expect(withRole('paragraph')).toHaveLength(page.paragraphs ?? 0);
      expect(withRole('subhead')).toHaveLength(page.subheads ?? 0);
      expect(withRole('item')).toHaveLength(page.items ?? 0);
    });

    it('has nothing else', () => {
      for (const flow of flows) expect(flow.text).not.toMatch(NOT_THE_STORY);
      // A story's paragraph is a sentence.
      for (const { text } of withRole('paragraph')) {
        if (!CREDIT.test(text)) expect(text.trim()).toMatch(/[.")”]$/);
      }
    });

    it('leads every word back to where it stands', () => {
      for (const flow of flows) {
        expect(story?.root.contains(flow.element)).toBe(true);
        for (const word of flow.text.matchAll(/\S+/g)) {
          const bounds = boundsOf(flow, word.index, word.index + word[0].length);
          expect(textBetween(flow, bounds)).toBe(word[0]);
          expect(textAt(flow, bounds.startContainer, bounds.startOffset)).toBe(word.index);
        }
      }
    });
  });

  it.each(PAGES.filter((page) => !page.story))('$file is no story', (page) => {
    expect(find(page)).toBeUndefined();
  });
}

/** By hand, since happy-dom's ranges are empty in parsed documents. */
function textBetween(flow: PageFlow, bounds: StaticRangeInit): string {
  const first = flow.nodes.indexOf(bounds.startContainer as Text);
  const last = flow.nodes.indexOf(bounds.endContainer as Text);
  return flow.nodes
    .slice(first, last + 1)
    .map((node, index) => {
      const start = index === 0 ? bounds.startOffset : 0;
      return node.data.slice(start, first + index === last ? bounds.endOffset : node.length);
    })
    .join('');
}
