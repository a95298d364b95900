import { expect, test } from 'vitest';
import './marks.css';
import { KINDS } from '../dataset/entry';
import type { Mark } from './mark';
import { createPainter } from './painter';
import { sampleStory } from './sample-story';

const STORY = `<p>In <mark data-kind="place">Baghdad</mark> <mark>Haider al-Abadi</mark> met <a href="#x"><mark>John
  Kerry</a></mark> on <mark data-kind="group">Islamic State</mark>.</p>`;

function painted(name: string): readonly string[] {
  return [...(CSS.highlights.get(`dateline-${name}`) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString().replace(/\s+/g, ' ');
  });
}

test('each kind is painted under its own name', () => {
  const { marks } = sampleStory(STORY);
  const painter = createPainter();
  painter.paint(marks);
  expect(painted('place')).toEqual(['Baghdad']);
  expect(painted('person')).toEqual(['Haider al-Abadi', 'John Kerry']);
  expect(painted('group')).toEqual(['Islamic State']);
  expect(painted('weapon')).toEqual([]);
  painter.destroy();
});

test('painting again replaces what was painted, and comes back after the page cleared the registry', () => {
  const { marks } = sampleStory(STORY);
  const painter = createPainter();
  painter.paint(marks);
  painter.paint(marks);
  expect(painted('person')).toHaveLength(2);
  painter.paint(marks.slice(0, 2));
  expect(painted('person')).toEqual(['Haider al-Abadi']);
  CSS.highlights.clear();
  painter.paint(marks);
  expect(painted('person')).toHaveLength(2);
  painter.destroy();
});

test('the active mark lies above its kind, and stays active for as long as it is painted', () => {
  const { marks } = sampleStory(STORY);
  const painter = createPainter();
  painter.paint(marks);
  painter.setActive(marks[1]);
  expect(painted('active')).toEqual(['Haider al-Abadi']);
  expect(CSS.highlights.get('dateline-active')?.priority).toBeGreaterThan(
    CSS.highlights.get('dateline-person')?.priority ?? Number.POSITIVE_INFINITY,
  );
  painter.setActive(marks[0]);
  painter.paint(marks);
  expect(painted('active')).toEqual(['Baghdad']);
  painter.paint(marks.slice(1));
  expect(painted('active')).toEqual([]);
  painter.paint(marks);
  expect(painted('active')).toEqual([]);
  painter.destroy();
});

test('cleared, nothing is painted; destroyed, no name is left', () => {
  const { marks } = sampleStory(STORY);
  const before = CSS.highlights.size;
  const painter = createPainter();
  painter.paint(marks);
  painter.setActive(marks[0]);
  painter.clear();
  expect([...KINDS, 'active'].flatMap(painted)).toEqual([]);
  painter.destroy();
  expect(CSS.highlights.size).toBe(before);
});

test('the story is left as it is', async () => {
  const { story, marks } = sampleStory(STORY);
  const html = story.innerHTML;
  const changes = new MutationObserver(() => {});
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const painter = createPainter();
  painter.paint(marks);
  painter.setActive(marks[0]);
  painter.destroy();
  expect(changes.takeRecords()).toEqual([]);
  expect(story.innerHTML).toBe(html);
});

test('the rules are understood: a line in a colour of its own, the text left in its colour', () => {
  const { story, marks } = sampleStory(STORY);
  const painter = createPainter();
  painter.paint(marks);
  const styles = KINDS.map((kind) => getComputedStyle(story, `::highlight(dateline-${kind})`));
  expect(styles.map((style) => style.textDecorationLine)).toEqual(KINDS.map(() => 'underline'));
  expect(new Set(styles.map((style) => style.textDecorationColor)).size).toBe(KINDS.length);
  expect(new Set(styles.map((style) => style.color))).toEqual(new Set([getComputedStyle(story).color]));
  const active = getComputedStyle(story, '::highlight(dateline-active)');
  expect(active.backgroundColor).toMatch(/^rgba\(128, 136, 150/);
  painter.destroy();
});

test('marks are found again by key', () => {
  const { marks } = sampleStory('<p><mark>Haider al-Abadi</mark></p>');
  const painter = createPainter();
  painter.paint(marks);
  painter.setActive(marks[0]);
  const again = sampleStory('<p>Then <mark>Haider al-Abadi</mark></p>').marks satisfies readonly Mark[];
  painter.paint(again);
  expect([...(CSS.highlights.get('dateline-active') ?? [])]).toEqual([again[0]?.range]);
  painter.destroy();
});
