import { describe, expect, test } from 'vitest';
import { type HoverScene, hoverScene, moveTo, pointer, pointOn, wait } from './hover-scene';
import type { Point } from './rect';

const STORY = `<p style="font: 18px/1.6 serif; width: 500px"><mark>John Kerry</mark> and <a href="#fabius"><mark>Laurent
  Fabius</mark></a> spoke.</p><div class="carousel" style="height: 30px; overflow: auto"><div style="height: 90px"></div></div>`;
const NOWHERE = { x: 600, y: 600 };

function opened(): HoverScene {
  const scene = hoverScene(STORY);
  moveTo(pointOn(scene, 0));
  wait(350);
  expect(scene.told).toEqual(['open 0 pointer']);
  return scene;
}

function tap(point: Point): PointerEvent {
  pointer('pointerdown', point, { pointerType: 'touch', buttons: 1 });
  pointer('pointerup', point, { pointerType: 'touch' });
  return pointer('click', point, { pointerType: 'touch' });
}

/** Selects text as a reader would, and tells it as a browser would, which is later than the test could wait. */
function select(node: Node): void {
  getSelection()?.selectAllChildren(node);
  document.dispatchEvent(new Event('selectionchange'));
}

describe('scrolling', () => {
  test('the story ends resting', () => {
    const scene = hoverScene(STORY);
    moveTo(pointOn(scene, 0));
    document.dispatchEvent(new Event('scroll'));
    wait(1000);
    expect(scene.told).toEqual([]);
  });

  test('something else on the page does not', () => {
    const scene = hoverScene(STORY);
    moveTo(pointOn(scene, 0));
    scene.story.querySelector('.carousel')?.dispatchEvent(new Event('scroll'));
    wait(350);
    expect(scene.told).toEqual(['open 0 pointer']);
  });

  test('the mention away from the pointer closes its card; as far as it is still there, it stays', () => {
    const scene = opened();
    scrollTo(0, 4);
    document.dispatchEvent(new Event('scroll'));
    wait(1000);
    expect(scene.told).toEqual(['open 0 pointer']);
    scrollTo(0, 200);
    document.dispatchEvent(new Event('scroll'));
    wait(300);
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
  });

  test('with the pointer in the card closes nothing, and the line can be asked for again', () => {
    const scene = opened();
    const card = scene.card.getBoundingClientRect();
    moveTo({ x: card.left + 9, y: card.top + 9 });
    scrollTo(0, 100);
    document.dispatchEvent(new Event('scroll'));
    wait(1000);
    expect(scene.told).toEqual(['open 0 pointer']);
    expect(scene.hover.line()?.top).toBeCloseTo((scene.lines[0]?.top ?? 0) - 100, 0);
  });
});

describe('buttons and selections', () => {
  test('nothing opens while a button is down', () => {
    const scene = hoverScene(STORY);
    const point = pointOn(scene, 0);
    pointer('pointermove', point);
    pointer('pointerdown', point, { buttons: 1 });
    wait(1000);
    pointer('pointermove', pointOn(scene, 0, 0, 0.7), { buttons: 1 });
    wait(1000);
    expect(scene.told).toEqual([]);
    moveTo(pointOn(scene, 0, 0, 0.8));
    wait(350);
    expect(scene.told).toEqual(['open 0 pointer']);
  });

  test('a click without moving is no rest', () => {
    const scene = hoverScene(STORY);
    const point = pointOn(scene, 0);
    pointer('pointerdown', point, { buttons: 1 });
    pointer('pointerup', point);
    moveTo(point);
    wait(1000);
    expect(scene.told).toEqual([]);
  });

  test('a press elsewhere closes; on the mention itself it does not', () => {
    const scene = opened();
    pointer('pointerdown', pointOn(scene, 0), { buttons: 1 });
    expect(scene.told).toEqual(['open 0 pointer']);
    pointer('pointerdown', NOWHERE, { buttons: 1 });
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
  });

  test('selecting the story’s text closes, and opens nothing at the end of it', () => {
    const scene = opened();
    pointer('pointerdown', pointOn(scene, 0), { buttons: 1 });
    select(scene.story);
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
    moveTo(pointOn(scene, 0, 0, 0.8));
    wait(1000);
    expect(scene.told).toHaveLength(2);
    getSelection()?.removeAllRanges();
  });

  test('selecting the card’s text does not', () => {
    const scene = opened();
    const { left, top } = scene.card.getBoundingClientRect();
    pointer('pointerdown', { x: left + 50, y: top + 50 }, { buttons: 1 });
    select(scene.story);
    expect(scene.told).toEqual(['open 0 pointer']);
    getSelection()?.removeAllRanges();
  });
});

describe('touch', () => {
  test('a tap opens at once, and a tap elsewhere closes', () => {
    const scene = hoverScene(STORY);
    expect(tap(pointOn(scene, 0)).defaultPrevented).toBe(false);
    expect(scene.told).toEqual(['open 0 touch']);
    moveTo(NOWHERE);
    wait(1000);
    expect(scene.told).toEqual(['open 0 touch']);
    tap(NOWHERE);
    expect(scene.told).toEqual(['open 0 touch', 'close']);
  });

  test('a tap on a mention in a link is the link’s', () => {
    const scene = hoverScene(STORY);
    expect(tap(pointOn(scene, 1)).defaultPrevented).toBe(false);
    wait(1000);
    expect(scene.told).toEqual([]);
  });

  test('a finger that moves over a mention opens nothing', () => {
    const scene = hoverScene(STORY);
    pointer('pointermove', pointOn(scene, 0), { pointerType: 'touch' });
    wait(1000);
    expect(scene.told).toEqual([]);
  });

  test('a click of the mouse is no tap', () => {
    const scene = hoverScene(STORY);
    pointer('click', pointOn(scene, 0));
    expect(scene.told).toEqual([]);
  });
});
