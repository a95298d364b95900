import type { LocatorMap } from '../atlas/locator-map';
import { Card } from '../components/Card';
import css from '../components/card.css?inline';
import { createCardHost } from '../components/card-host';
import { cardText } from '../components/card-text';
import { mayHaveMap } from '../components/may-have-map';
import type { CardNotice } from '../components/NoticeLine';
import type { Card as CardFacts } from '../dataset/card';
import type { EntryId } from '../dataset/entry';
import { type CardSize, keepInside, placeCard, stepAside } from '../page/card-position';
import type { OpenedVia } from '../page/hover-state';
import { isDarkPage } from '../page/page-look';
import type { Point, Rect } from '../page/rect';
import type { Look } from '../settings/settings';
import type { CardChoice } from './store-choice';
import type { PageMention } from './story-marks';

export interface CardViewOptions {
  readonly document: Document;
  /** Where the line of the card's mention is now. */
  readonly line: () => Rect | undefined;
  /** The element whose text has the mention: its colours tell the page's look. */
  readonly elementOf: (mention: PageMention) => Element;
  readonly look: () => Look;
  readonly inStory: () => ReadonlySet<EntryId>;
  /** Any entry of the dataset, drawn for the story's date. */
  readonly cardOf: (entry: EntryId) => Promise<CardFacts | undefined>;
  /** Where an entry lies on the story's date; undefined for what lies nowhere. */
  readonly mapOf: (entry: EntryId) => Promise<LocatorMap | undefined>;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  /** To the mention of the same entry that is so many before or after this one. */
  readonly onStep: (from: PageMention, by: 1 | -1) => void;
  readonly onChoice: (choice: CardChoice, mention: PageMention) => void;
  readonly onSettings: () => void;
}

/** A card to be shown, and how the reader asked for it: a tap gets a sheet from the bottom. */
export interface ShownCard {
  readonly mention: PageMention;
  readonly card: CardFacts;
  readonly line: Rect;
  readonly via: OpenedVia;
}

/** What is on the screen: a mention of the story, how deep the reader went from there, and what they did with it. */
interface Shown extends Omit<ShownCard, 'card'> {
  readonly rtl: boolean;
  /** The mention's own card first; the one on screen last. */
  readonly cards: readonly CardFacts[];
  readonly pinned: boolean;
  /** Where the reader moved a pinned card. */
  readonly moved?: Point | undefined;
  readonly notice?: CardNotice | undefined;
  readonly menuOpen: boolean;
}

export interface CardView {
  readonly contains: (event: Event) => boolean;
  readonly rect: () => Rect | undefined;
  show(card: ShownCard): void;
  hide(): void;
  /** Folds the menu, or goes back to the card before: whether there was such a layer. */
  peel(): boolean;
  /** The page scrolled: the card goes with its line, unless it is pinned, and closes when the line is out of sight. */
  scrolled(): void;
  /** The window has another size. */
  resized(): void;
  /** The focus is on something of the page: the card lets it be seen (WCAG 2.2, 2.4.11). */
  uncover(focused: Element): void;
  destroy(): void;
}

/** Draws the card beside its mention, and the cards opened from it. */
export function createCardView(options: CardViewOptions): CardView {
  const { document: page } = options;
  const host = createCardHost(page, { css, onSwipeAway: options.onClose });
  /** Of entries asked for so far, for as long as their story is shown; 'none' for what lies nowhere. */
  const maps = new Map<string, LocatorMap | 'none'>();
  const asked = new Set<string>();
  let shown: Shown | undefined;
  let side: 'above' | 'below' | undefined;

  function draw(): void {
    if (!shown) return;
    const { mention, cards, pinned, via, notice, menuOpen } = shown;
    const card = cards.at(-1) as CardFacts;
    const { how, matched, confidence, index, count, text } = mention;
    const own = cards.length === 1;
    host.show({
      sheet: via === 'touch',
      place,
      content: (
        <Card
          card={card}
          map={maps.get(mapKey(card))}
          mention={
            own
              ? { how, ...(matched ? { matched } : {}), text, confidence, position: { index, count } }
              : undefined
          }
          trail={cards.slice(0, -1).map(({ id, name }) => ({ id, name }))}
          inStory={options.inStory()}
          pinned={pinned}
          movable={pinned && via !== 'touch'}
          notice={notice}
          menuOpen={menuOpen}
          onMenu={(menuOpen) => change({ menuOpen })}
          onPin={togglePin}
          onMove={moveBy}
          onClose={options.onClose}
          onPrevious={() => options.onStep(mention, -1)}
          onNext={() => options.onStep(mention, 1)}
          onOpenEntry={openEntry}
          onBack={() => go(cards.slice(0, -1))}
          onKnow={() => choose('known', card)}
          onNever={own ? () => choose('never', card) : undefined}
          onUndo={undo}
          onCopy={() => copy(card)}
          onSettings={options.onSettings}
        />
      ),
    });
    fetchMap(card);
  }

  function fetchMap(card: CardFacts): void {
    const key = mapKey(card);
    if (asked.has(key) || !mayHaveMap(card)) return;
    // Drawing again does not ask again.
    asked.add(key);
    const arrive = (map: LocatorMap | 'none') => {
      maps.set(key, map);
      if (shown?.cards.at(-1) === card) draw();
    };
    options.mapOf(card.id).then(
      (map) => arrive(map ?? 'none'),
      (error: unknown) => {
        console.debug('Dateline:', error);
        arrive('none');
      },
    );
  }

  function place(size: CardSize) {
    const { clientWidth: width, clientHeight: height } = page.documentElement;
    const viewport = { width, height };
    if (shown?.moved) return keepInside(shown.moved, size, viewport);
    // Pinned, it stays where it is on the screen; else it goes with its line.
    const anchor = (shown?.pinned ? undefined : options.line()) ?? shown?.line ?? EMPTY;
    if (shown) shown = { ...shown, line: anchor };
    const rtl = shown?.rtl ?? false;
    const placed = placeCard({ anchor, card: size, viewport, rtl, ...(side ? { keep: side } : {}) });
    side = placed.side;
    return placed;
  }

  function change(parts: Partial<Shown>): void {
    if (!shown) return;
    shown = { ...shown, ...parts };
    draw();
  }

  function togglePin(): void {
    if (!shown) return;
    options.onPin(!shown.pinned);
    change({ pinned: !shown.pinned, moved: undefined });
  }

  function moveBy({ x, y }: Point): void {
    const { left, top } = host.rect();
    change({ moved: { x: left + x, y: top + y } });
  }

  function go(cards: readonly CardFacts[]): void {
    change({ cards, notice: undefined, menuOpen: false });
  }

  async function openEntry(entry: EntryId): Promise<void> {
    const from = shown;
    const card = await options.cardOf(entry);
    // The reader may have gone elsewhere since.
    if (card && from && shown?.mention === from.mention) go([...shown.cards, card]);
  }

  function choose(type: 'known' | 'never', { id, name }: CardFacts, undo = false): void {
    if (!shown) return;
    const { mention } = shown;
    const entry = { id, name, text: mention.text };
    options.onChoice({ type, entry, undo }, mention);
    change({ notice: undo ? undefined : { type, name, text: mention.text } });
  }

  function undo(): void {
    const card = shown?.cards.at(-1);
    const type = shown?.notice?.type;
    if (card && (type === 'known' || type === 'never')) choose(type, card, true);
    else change({ notice: undefined });
  }

  async function copy(card: CardFacts): Promise<void> {
    const from = shown;
    const type = await page.defaultView?.navigator.clipboard.writeText(cardText(card)).then(
      () => 'copied' as const,
      () => 'not-copied' as const,
    );
    if (type && shown?.mention === from?.mention) change({ notice: { type } });
  }

  return {
    contains: host.contains,
    rect: () => (host.isShown() ? host.rect() : undefined),
    show({ mention, card, line, via }) {
      const element = options.elementOf(mention);
      const { pinned = false, moved } = shown ?? {};
      side = undefined;
      shown = {
        mention,
        line,
        via,
        rtl: isRightToLeft(element),
        cards: [card],
        pinned,
        moved,
        menuOpen: false,
      };
      const look = options.look();
      host.element.dataset.look = look === 'page' ? (isDarkPage(element) ? 'dark' : 'light') : look;
      draw();
      if (via === 'keyboard') host.focus();
    },
    hide() {
      shown = undefined;
      host.hide();
    },
    peel() {
      if (!shown) return false;
      const { menuOpen, cards } = shown;
      if (menuOpen) change({ menuOpen: false });
      else if (cards.length > 1) go(cards.slice(0, -1));
      else return false;
      return true;
    },
    scrolled() {
      if (!shown || shown.pinned || shown.moved || shown.via === 'touch') return;
      const line = options.line();
      const { clientHeight } = page.documentElement;
      // What it explains is out of sight.
      if (line && (line.bottom < 0 || line.top > clientHeight)) options.onClose();
      else draw();
    },
    resized: draw,
    uncover(focused) {
      if (!shown || !host.isShown()) return;
      const { clientWidth: width, clientHeight: height } = page.documentElement;
      const covered = focused.getBoundingClientRect();
      const to = stepAside(host.rect(), covered, { width, height });
      if (to) change({ moved: to });
    },
    destroy: () => host.destroy(),
  };
}

const EMPTY: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

function mapKey({ id, date }: CardFacts): string {
  return `${id} ${date}`;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
