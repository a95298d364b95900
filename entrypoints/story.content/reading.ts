import type { PageCommand, PageOverview } from '../../browser/messages';
import { answerExtension } from '../../browser/receive';
import { askBackground } from '../../browser/send';
import { isOnFor, readSettings, type Settings, watchSettings } from '../../browser/settings';
import { lineOn } from '../../dataset/as-of';
import type { Card } from '../../dataset/card';
import type { EntryId } from '../../dataset/entry';
import type { Day } from '../../dataset/partial-date';
import { prepareFormats } from '../../locales/format-date';
import type { PageStory } from '../../page/find-story';
import { createHover } from '../../page/hover';
import type { Mark } from '../../page/mark';
import { createPainter } from '../../page/painter';
import { watchStory } from '../../page/watch-story';
import { bringIntoSight } from './bring-into-sight';
import { createCardView } from './card-view';
import { nearestMark } from './nearest-mark';
import { carryOver, isVisible, marksOf, numberMentions, type PageMention } from './story-marks';

/** The story on the page, read: what it mentions, and the cards that explain it. */
interface Read {
  readonly story: PageStory;
  readonly date: Day;
  readonly mentions: readonly PageMention[];
  readonly cards: ReadonlyMap<EntryId, Card>;
}

const NOTHING_READ: Pick<Read, 'mentions' | 'cards'> = { mentions: [], cards: new Map() };

/** Reads the page's story along with the reader, until the signal aborts: marks it, explains it, follows its changes. */
export async function startReading(page: Document, signal: AbortSignal): Promise<void> {
  const painter = createPainter();
  let settings: Settings = await readSettings();
  let read: Read | undefined;
  let marks: readonly Mark[] = [];
  /** Beyond what is marked: a mention that the reader went to by its card or from the popup. */
  let revealed: string | undefined;
  let told = 0;
  let watching: AbortController | undefined;

  const hover = createHover(
    {
      document: page,
      cardRect: () => view.rect(),
      isInCard: (event) => view.contains(event),
      onOpen(mark, line, via) {
        const mention = read?.mentions.find(({ key }) => key === mark.key);
        const card = mention && read?.cards.get(mention.entry);
        if (!read || !mention || !card) return;
        const text = read.story.flows[mention.flow]?.text.slice(mention.start, mention.end) ?? '';
        view.show(mention, text, card, line, via === 'keyboard');
      },
      onClose() {
        view.hide();
        // Not within the machine's own step.
        queueMicrotask(conceal);
      },
      onActive: (mark) => painter.setActive(mark),
    },
    signal,
  );

  const view = createCardView({
    document: page,
    line: () => hover.line(),
    elementOf: ({ flow }) => read?.story.flows[flow]?.element ?? page.documentElement,
    inStory: () => new Set(read?.cards.keys()),
    async cardOf(entry) {
      const known = read?.cards.get(entry);
      if (known || !read) return known;
      return (await askBackground({ type: 'card', entry, date: read.date })) ?? undefined;
    },
    onPin: (pinned) => (pinned ? hover.pin() : hover.unpin()),
    onClose: () => hover.close(),
    onStep(from, by) {
      const mentions = read?.mentions.filter(({ entry }) => entry === from.entry) ?? [];
      const at = mentions.findIndex(({ key }) => key === from.key);
      goTo(mentions[(at + by + mentions.length) % mentions.length]);
    },
  });

  function repaint(): void {
    const visible =
      read?.mentions.filter((mention) => isVisible(mention, settings) || mention.key === revealed) ?? [];
    marks = read ? marksOf(visible, read.story.flows) : [];
    painter.paint(marks);
    hover.storyChanged(marks);
    tellCount(new Set(visible.map(({ entry }) => entry)).size);
  }

  function tellCount(count: number): void {
    if (count === told) return;
    told = count;
    askBackground({ type: 'count', count }).catch(ignore);
  }

  async function onStory(story: PageStory): Promise<void> {
    const before = read;
    const date = story.date ?? today();
    const same = before && before.date === date && isSameStory(before.story, story);
    const kept = same
      ? before.mentions
      : carryOver(before?.mentions ?? [], before?.story.flows ?? [], story.flows);
    read = { story, date, mentions: kept, cards: before?.date === date ? before.cards : NOTHING_READ.cards };
    if (before) repaint();
    if (same) return;
    const asked = read;
    const flows = story.flows.map(({ role, text }) => ({ role, text }));
    const { mentions, cards } = await askBackground({ type: 'annotate', story: { date, flows } });
    // Another look at the page may have come between.
    if (read !== asked || signal.aborted) return;
    read = {
      story,
      date,
      mentions: numberMentions(mentions),
      cards: new Map(cards.map((card) => [card.id, card])),
    };
    repaint();
    prepareFormats((run) => requestIdleCallback(run));
  }

  function onNone(): void {
    read = undefined;
    revealed = undefined;
    repaint();
  }

  function goTo(mention: PageMention | undefined): void {
    if (!mention) return;
    revealed = mention.key;
    repaint();
    const mark = marks.find(({ key }) => key === mention.key);
    if (!mark) return;
    bringIntoSight(mark);
    hover.openByKeyboard(mark);
  }

  /** Takes off the mark of a mention that was shown only while its card was open. */
  function conceal(): void {
    if (revealed === undefined || 'mark' in hover.state) return;
    revealed = undefined;
    repaint();
  }

  function obey(command: PageCommand): void {
    const current = 'mark' in hover.state ? hover.state.mark : undefined;
    const next = nearestMark(marks, current, command);
    goTo(read?.mentions.find(({ key }) => key === next?.key));
  }

  function overview(): PageOverview {
    if (!read) return { type: 'none' };
    const cast = read.mentions
      .filter(({ index }) => index === 1)
      .flatMap(({ entry, kind, count }) => {
        const card = read?.cards.get(entry);
        return card ? [{ id: entry, kind, name: card.name, line: lineOn(card), count }] : [];
      });
    return { type: 'story', date: read.date, undated: read.story.date === undefined, cast };
  }

  function applySettings(next: Settings): void {
    settings = next;
    revealed = undefined;
    const on = isOnFor(settings, page.location.hostname);
    if (on && !watching) {
      watching = new AbortController();
      const listener = { onStory: (story: PageStory) => void onStory(story).catch(ignore), onNone };
      watchStory(page, listener, AbortSignal.any([signal, watching.signal]));
    } else if (!on && watching) {
      watching.abort();
      watching = undefined;
      onNone();
    } else if (read) {
      repaint();
    }
  }

  page.addEventListener('scroll', () => view.scrolled(), { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', () => view.resized(), { passive: true, signal });
  signal.addEventListener('abort', () => {
    view.destroy();
    painter.destroy();
  });
  answerExtension(
    {
      overview: async () => overview(),
      async open({ entry }) {
        goTo(read?.mentions.find((mention) => mention.entry === entry));
        return null;
      },
      async command({ command }) {
        obey(command);
        return null;
      },
    },
    signal,
  );
  watchSettings(applySettings, signal);
  applySettings(settings);
}

/** The extension was updated or the background failed: the page goes on as if Dateline were not there. */
function ignore(error: unknown): void {
  console.debug('Dateline:', error);
}

function isSameStory(a: PageStory, b: PageStory): boolean {
  return a.flows.length === b.flows.length && a.flows.every(({ text }, i) => text === b.flows[i]?.text);
}

/** The reader's calendar day. */
function today(): Day {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
