import { Card } from '../../components/Card';
import css from '../../components/card.css?inline';
import { createCardHost } from '../../components/card-host';
import type { Card as CardFacts } from '../../dataset/card';
import type { EntryId } from '../../dataset/entry';
import { placeCard } from '../../page/card-position';
import { isDarkPage } from '../../page/page-look';
import type { Rect } from '../../page/rect';
import type { PageMention } from './story-marks';

export interface CardViewOptions {
  readonly document: Document;
  /** Where the line of the card's mention is now. */
  readonly line: () => Rect | undefined;
  /** The element whose text has the mention: its colours tell the page's look. */
  readonly elementOf: (mention: PageMention) => Element;
  readonly inStory: () => ReadonlySet<EntryId>;
  /** Any entry of the dataset, drawn for the story's date. */
  readonly cardOf: (entry: EntryId) => Promise<CardFacts | undefined>;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  /** To the mention of the same entry that is so many before or after this one. */
  readonly onStep: (from: PageMention, by: 1 | -1) => void;
}

/** What the card explains: a mention of the story, and how deep the reader went from there. */
interface Shown {
  readonly mention: PageMention;
  readonly text: string;
  readonly line: Rect;
  readonly rtl: boolean;
  /** The mention's own card first; the one on screen last. */
  readonly cards: readonly CardFacts[];
  readonly pinned: boolean;
}

export interface CardView {
  readonly contains: (event: Event) => boolean;
  readonly rect: () => Rect | undefined;
  show(mention: PageMention, text: string, card: CardFacts, line: Rect, focus: boolean): void;
  hide(): void;
  /** The page scrolled: the card goes with its line, unless it is pinned, and closes when the line is out of sight. */
  scrolled(): void;
  /** The window has another size. */
  resized(): void;
  destroy(): void;
}

/** Draws the card beside its mention, and the cards opened from it. */
export function createCardView(options: CardViewOptions): CardView {
  const { document: page } = options;
  const host = createCardHost(page, { css });
  let shown: Shown | undefined;
  let side: 'above' | 'below' | undefined;

  function draw(): void {
    if (!shown) return;
    const { mention, text, cards, pinned } = shown;
    const card = cards.at(-1) as CardFacts;
    const { how, matched, confidence, index, count } = mention;
    const own = cards.length === 1;
    host.show({
      content: (
        <Card
          card={card}
          mention={
            own
              ? { how, ...(matched ? { matched } : {}), text, confidence, position: { index, count } }
              : undefined
          }
          trail={cards.slice(0, -1).map(({ id, name }) => ({ id, name }))}
          inStory={options.inStory()}
          pinned={pinned}
          onPin={togglePin}
          onClose={options.onClose}
          onPrevious={() => options.onStep(mention, -1)}
          onNext={() => options.onStep(mention, 1)}
          onOpenEntry={openEntry}
          onBack={() => go(cards.slice(0, -1))}
        />
      ),
      place,
    });
  }

  function place(size: { readonly width: number; readonly height: number }) {
    // Pinned, it stays where it is on the screen; else it goes with its line.
    const anchor = (shown?.pinned ? undefined : options.line()) ?? shown?.line ?? EMPTY;
    if (shown) shown = { ...shown, line: anchor };
    const { clientWidth: width, clientHeight: height } = page.documentElement;
    const placed = placeCard({
      anchor,
      card: size,
      viewport: { width, height },
      rtl: shown?.rtl ?? false,
      ...(side ? { keep: side } : {}),
    });
    side = placed.side;
    return placed;
  }

  function togglePin(): void {
    if (!shown) return;
    shown = { ...shown, pinned: !shown.pinned };
    options.onPin(shown.pinned);
    draw();
  }

  function go(cards: readonly CardFacts[]): void {
    if (!shown) return;
    shown = { ...shown, cards };
    draw();
  }

  async function openEntry(entry: EntryId): Promise<void> {
    const from = shown;
    const card = await options.cardOf(entry);
    // The reader may have gone elsewhere since.
    if (card && from && shown === from) go([...from.cards, card]);
  }

  return {
    contains: host.contains,
    rect: () => (host.isShown() ? host.rect() : undefined),
    show(mention, text, card, line, focus) {
      const element = options.elementOf(mention);
      side = undefined;
      shown = {
        mention,
        text,
        line,
        rtl: isRightToLeft(element),
        cards: [card],
        pinned: shown?.pinned ?? false,
      };
      host.element.dataset.look = isDarkPage(element) ? 'dark' : 'light';
      draw();
      if (focus) host.focus();
    },
    hide() {
      shown = undefined;
      host.hide();
    },
    scrolled() {
      if (!shown || shown.pinned) return;
      const line = options.line();
      const { clientHeight } = page.documentElement;
      // What it explains is out of sight.
      if (line && (line.bottom < 0 || line.top > clientHeight)) options.onClose();
      else draw();
    },
    resized: draw,
    destroy: () => host.destroy(),
  };
}

const EMPTY: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
