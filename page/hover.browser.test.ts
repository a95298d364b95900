import { describe, expect, test, vi } from 'vitest';
import { hoverScene, moveTo, pointer, pointOn, wait } from './hover-scene';
import type { Mark } from './mark';
import { sampleStory } from './sample-story';

const STORY = `<p style="font: 18px/1.6 serif; width: 500px"><mark>John Kerry</mark> and <mark>Laurent Fabius</mark> spoke
  at length.</p>`;
const NOWHERE = { x: 600, y: 600 };

describe('resting', () => {
  test('opens 350 ms after the pointer came to rest, moving about on the mark or not', () => {
    const scene = hoverScene(STORY);
    moveTo(pointOn(scene, 0, 0, 0.3));
    wait(300);
    pointer('pointermove', pointOn(scene, 0, 0, 0.6));
    wait(49);
    expect(scene.told).toEqual([]);
    wait(1);
    expect(scene.told).toEqual(['open 0 pointer']);
    expect(scene.hover.state).toMatchObject({ type: 'open', mark: '0' });
  });

  test('a pointer passing over opens nothing', () => {
    const scene = hoverScene(STORY);
    moveTo(pointOn(scene, 0));
    wait(200);
    moveTo(NOWHERE);
    wait(1000);
    expect(scene.told).toEqual([]);
    expect(scene.active).toEqual(['0', undefined]);
  });

  test('tells the line that the pointer is on', () => {
    const scene = hoverScene(
      '<p style="font: 18px/1.6 serif; width: 200px">of <mark>the Foreign Affairs Council of the European Union</mark></p>',
    );
    const point = pointOn(scene, 0, 1);
    moveTo(point);
    wait(350);
    const line = scene.lines[0];
    expect(line && line.top < point.y && point.y < line.bottom).toBe(true);
    expect(scene.hover.line()).toEqual(line);
  });

  test('does not open when the page moved from under the pointer meanwhile', () => {
    const scene = hoverScene(STORY);
    moveTo(pointOn(scene, 0));
    scene.story.style.paddingTop = '200px';
    wait(1000);
    expect(scene.told).toEqual([]);
    expect(scene.hover.state).toEqual({ type: 'idle' });
  });

  test('does not open what the page moved under a pointer at rest', () => {
    const scene = hoverScene(STORY);
    const point = pointOn(scene, 0);
    const from = { x: point.x, y: point.y + 200 };
    moveTo(from);
    scene.story.style.paddingTop = '200px';
    // Browsers tell a move then, at the same place of the screen.
    moveTo(from);
    wait(1000);
    expect(scene.told).toEqual([]);
  });

  test('looks at the page once a frame at most', () => {
    const scene = hoverScene(STORY);
    const caret = vi.spyOn(document, 'caretPositionFromPoint');
    for (let step = 0; step < 20; step++) pointer('pointermove', pointOn(scene, 0, 0, step / 20));
    wait(16);
    expect(caret).toHaveBeenCalledTimes(1);
    caret.mockRestore();
  });
});

describe('from the mention to the card', () => {
  function opened() {
    const scene = hoverScene(STORY);
    const from = pointOn(scene, 0);
    moveTo(from);
    wait(350);
    const card = scene.card.getBoundingClientRect();
    return { scene, from, card };
  }

  test('the card stays however slow the way, and while the pointer is in it', () => {
    const { scene, from, card } = opened();
    for (let y = from.y; y > card.top + 20; y -= 3) {
      moveTo({ x: from.x + (from.y - y), y });
      wait(1000);
    }
    expect(scene.told).toEqual(['open 0 pointer']);
  });

  test('it closes 300 ms after the pointer left both', () => {
    const { scene, card } = opened();
    moveTo({ x: card.left + 20, y: card.top + 20 });
    wait(5000);
    moveTo(NOWHERE);
    wait(299);
    expect(scene.told).toEqual(['open 0 pointer']);
    wait(1);
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
    expect(scene.active).toEqual(['0', undefined]);
  });

  test('it closes when the pointer leaves the window', () => {
    const { scene } = opened();
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    wait(300);
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
  });

  test('coming back in time keeps it', () => {
    const { scene, from } = opened();
    moveTo(NOWHERE);
    wait(250);
    moveTo(from);
    wait(1000);
    expect(scene.told).toEqual(['open 0 pointer']);
  });

  test('another mention has its card at once', () => {
    const { scene } = opened();
    moveTo(pointOn(scene, 1));
    expect(scene.told).toEqual(['open 0 pointer', 'open 1 pointer']);
    expect(scene.active).toEqual(['0', '1']);
  });

  test('another mention on the way must be rested on', () => {
    const { scene, from, card } = opened();
    // As if the card were further up, and the other mention between.
    scene.card.style.top = `${card.top - 60}px`;
    const between = { x: from.x + 5, y: from.y - 25 };
    const caret = vi.spyOn(document, 'caretPositionFromPoint');
    const { range } = scene.marks[1] as Mark;
    moveTo({ x: from.x + 2, y: from.y - 14 });
    wait(1000);
    expect(scene.hover.state).toMatchObject({ type: 'open', mark: '0' });
    caret.mockReturnValue({ offsetNode: range.startContainer, offset: 1, getClientRect: () => null });
    const rects = vi
      .spyOn(Range.prototype, 'getClientRects')
      .mockReturnValue([new DOMRect(between.x - 20, between.y - 8, 60, 16)] as unknown as DOMRectList);
    moveTo(between);
    wait(300);
    expect(scene.told).toEqual(['open 0 pointer']);
    wait(50);
    expect(scene.told).toEqual(['open 0 pointer', 'open 1 pointer']);
    caret.mockRestore();
    rects.mockRestore();
  });
});

describe('the story changes', () => {
  test('a mark that is still there keeps its card', () => {
    const scene = hoverScene(STORY);
    moveTo(pointOn(scene, 0));
    wait(350);
    scene.hover.storyChanged(scene.marks.slice(0, 1));
    expect(scene.told).toEqual(['open 0 pointer']);
    scene.hover.storyChanged(scene.marks.slice(1));
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
  });

  test('new marks are found, old ones no longer', () => {
    const scene = hoverScene(STORY);
    const old = pointOn(scene, 0);
    const { story, marks } = sampleStory('<p style="padding: 100px">Later <mark>Baghdad</mark></p>');
    scene.hover.storyChanged(marks);
    moveTo(old);
    wait(350);
    moveTo(pointOn({ ...scene, story, marks }, 0));
    wait(350);
    expect(scene.lines).toHaveLength(1);
  });
});

test('once the signal aborts, nothing happens any more', () => {
  const scene = hoverScene(STORY);
  moveTo(pointOn(scene, 0));
  scene.controller.abort();
  wait(1000);
  moveTo(pointOn(scene, 1));
  wait(1000);
  expect(scene.told).toEqual([]);
});
