import { describe, expect, test } from 'vitest';
import { type HoverScene, hoverScene, moveTo, pointer, pointOn, wait } from './hover-scene';
import type { Mark } from './mark';

const STORY =
  '<p style="font: 18px/1.6 serif"><mark>John Kerry</mark> and <mark>Laurent Fabius</mark> spoke.</p>';
const NOWHERE = { x: 600, y: 600 };

function opened(): HoverScene {
  const scene = hoverScene(STORY);
  moveTo(pointOn(scene, 0));
  wait(350);
  expect(scene.told).toEqual(['open 0 pointer']);
  return scene;
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
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

describe('by keyboard', () => {
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
});

describe('pinned and away', () => {
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
