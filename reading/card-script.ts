import { askBackground } from '../browser/send';
import type { CardView, CardViewOptions } from './card-view';

/** Makes a card view; in a script of its own, since no page needs it before a reader rests on a mark. */
export type CreateCardView = (options: CardViewOptions) => CardView;

/** Scripts of one extension share a global in a page, apart from the page's own: that is how the two meet. */
declare global {
  var datelineCardView: CreateCardView | undefined;
}

/** Called by the card's script. */
export function provideCardView(create: CreateCardView): void {
  globalThis.datelineCardView = create;
}

/** Has the background put the card's script into this page, if it is not there. Rejects when it can't. */
export async function loadCardView(): Promise<CreateCardView> {
  if (!globalThis.datelineCardView) await askBackground({ type: 'card-script' });
  if (!globalThis.datelineCardView) throw new Error('The card’s script did not come');
  return globalThis.datelineCardView;
}
