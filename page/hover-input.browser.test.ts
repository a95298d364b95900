import { describe, expect, test } from 'vitest';
import { type HoverScene, hoverScene, moveTo, pointer, pointOn, wait } from './hover-scene';
import type { Mark } from './mark';
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

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

/** Selects text as a reader would, and tells it as a browser would, which is later than the test could wait. */
function select(node: Node): void {
  getSelection()?.selectAllChildren(node);
  document.dispatchEvent(new Event('selectionchange'));
}

describe('Esc', () => {
  test('closes, and the card stays away until the pointer has left its mention', () => {
    const scene = opened();
    press('Escape');
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
    moveTo(pointOn(scene, 0, 0, 0.7));
    wait(1000);
    expect(scene.told).toHaveLength(2);
    moveTo(NOWHERE);
    moveTo(pointOn(scene, 0));
    wait(350);
    expect(scene.told).toEqual(['open 0 pointer', 'close', 'open 0 pointer']);
  });

  test('is the page’s, too, and another key is only the page’s', () => {
    const scene = opened();
    let seen = '';
    scene.story.tabIndex = -1;
    scene.story.focus();
    scene.story.addEventListener('keydown', ({ key }) => {
      seen += `${key} `;
    });
    press('ArrowDown');
    expect(scene.told).toHaveLength(1);
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(seen).toBe('ArrowDown Escape ');
  });
});

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

describe('keyboard and pin', () => {
  test('opens at once, moves focus in, and asks for it back on Esc', () => {
    const scene = hoverScene(STORY);
    expect(scene.hover.openByKeyboard(scene.marks[1] as Mark)).toBe(true);
    expect(scene.told).toEqual(['open 1 keyboard']);
    moveTo(NOWHERE);
    wait(1000);
    expect(scene.hover.state).toMatchObject({ type: 'open', focused: true });
    press('Escape');
    expect(scene.told).toEqual(['open 1 keyboard', 'close and return focus']);
  });

  test('focus that the reader moves into the card holds it', () => {
    const scene = opened();
    scene.card.shadowRoot?.querySelector('button')?.focus();
    expect(scene.hover.state).toMatchObject({ focused: true });
    moveTo(NOWHERE);
    wait(1000);
    expect(scene.told).toEqual(['open 0 pointer']);
    scene.story.tabIndex = -1;
    scene.story.focus();
    moveTo({ x: NOWHERE.x + 5, y: NOWHERE.y });
    wait(300);
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
  });

  test('a mention that is not rendered cannot be opened', () => {
    const scene = hoverScene(`${STORY}<p hidden><mark>Tehran</mark></p>`);
    expect(scene.hover.openByKeyboard(scene.marks[2] as Mark)).toBe(false);
    expect(scene.told).toEqual([]);
  });

  test('pinned, it stays until it is unpinned or closed', () => {
    const scene = opened();
    scene.hover.pin();
    moveTo(NOWHERE);
    moveTo(pointOn(scene, 1));
    pointer('pointerdown', NOWHERE, { buttons: 1 });
    wait(2000);
    expect(scene.told).toEqual(['open 0 pointer']);
    scene.hover.unpin();
    moveTo({ x: NOWHERE.x + 5, y: NOWHERE.y });
    wait(300);
    expect(scene.told).toEqual(['open 0 pointer', 'close']);
    scene.hover.openByKeyboard(scene.marks[0] as Mark);
    scene.hover.pin();
    scene.hover.close();
    expect(scene.told.at(-1)).toBe('close and return focus');
  });

  test('another window that takes the keys ends resting, but no card', () => {
    const scene = hoverScene(STORY);
    moveTo(pointOn(scene, 0));
    window.dispatchEvent(new Event('blur'));
    wait(1000);
    expect(scene.told).toEqual([]);
    moveTo(NOWHERE);
    moveTo(pointOn(scene, 0));
    wait(350);
    window.dispatchEvent(new Event('blur'));
    wait(1000);
    expect(scene.told).toEqual(['open 0 pointer']);
  });
});
