import type { Tab } from './driver/driver';
import { type PaintedMark, readMarks } from './marks';

/** A card as the reader sees it. */
export interface OpenCard {
  readonly text: string;
  /** Top, left, bottom and right of the card in CSS pixels of the viewport. */
  readonly box: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

/** The card on the screen, undefined when there is none. */
export async function readCard(tab: Tab): Promise<OpenCard | undefined> {
  const card = await tab.evaluate(() => {
    const dialog = document
      .querySelector('dateline-card')
      ?.shadowRoot?.querySelector('[role=dialog], dialog');
    if (!dialog?.checkVisibility()) return null;
    const { top, left, bottom, right } = dialog.getBoundingClientRect();
    if (right === left || bottom === top) return null;
    const texts = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
    let text = '';
    while (texts.nextNode()) {
      // What is hidden from the reader is no part of the card.
      if (texts.currentNode.parentElement?.checkVisibility()) text += ` ${texts.currentNode.nodeValue}`;
    }
    return { text: text.replace(/\s+/g, ' ').trim(), box: { top, left, bottom, right } };
  });
  return card ?? undefined;
}

/** Rests the pointer on the first mark with this text, as a reader does; scrolls it into view before. */
export async function restOn(tab: Tab, text: string): Promise<PaintedMark> {
  const find = async () => (await readMarks(tab)).find((mark) => mark.text === text);
  const mark = await find();
  if (!mark) throw new Error(`No mark ‘${text}’`);
  await tab.evaluate((y) => window.scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), mark.y);
  const there = await find();
  if (!there) throw new Error(`The mark ‘${text}’ went away`);
  await tab.moveTo(there.x, there.y);
  return there;
}

/** Clicks a button or link of the open card with the real pointer. */
export async function clickInCard(tab: Tab, label: string): Promise<void> {
  const middle = await tab.evaluate((wanted) => {
    const root = document.querySelector('dateline-card')?.shadowRoot;
    const controls = [...(root?.querySelectorAll('button, a') ?? [])];
    const named = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    // What stands behind a label, as in the menu, is no part of it.
    const control =
      controls.find((element) => named(element) === wanted) ??
      controls.find((element) => named(element).startsWith(wanted));
    if (!control) throw new Error(`The card has no ‘${wanted}’`);
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, label);
  await tab.moveTo(middle.x, middle.y);
  await tab.click(middle.x, middle.y);
}

/** Resolves when what moves or fades in the card has come to rest: before a picture is taken. */
export async function settle(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    const root = document.querySelector('dateline-card')?.shadowRoot;
    await Promise.all((root?.getAnimations() ?? []).map(({ finished }) => finished));
  });
}
