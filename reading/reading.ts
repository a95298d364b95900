import type { PageCommand } from '../browser/messages';
import { answerExtension } from '../browser/receive';
import { askBackground } from '../browser/send';
import { readSettings, watchSettings } from '../browser/settings';
import type { EntryId } from '../dataset/entry';
import { prepareFormats } from '../locales/format-date';
import { readingWords } from '../locales/reading';
import type { PageStory } from '../page/find-story';
import { createHover } from '../page/hover';
import type { Mark } from '../page/mark';
import { createPainter } from '../page/painter';
import { watchStory } from '../page/watch-story';
import { REST_MS_OF } from '../settings/rest-ms';
import { isOnFor, type Settings } from '../settings/settings';
import { createAnnouncer } from './announcer';
import { bringIntoSight } from './bring-into-sight';
import type { CreateCardView } from './card-script';
import { createLazyCardView } from './lazy-card-view';
import { nearestMark } from './nearest-mark';
import { overviewOf } from './overview';
import { dayOf, isSameStory, type ReadStory, readStory } from './read-story';
import { storeChoice } from './store-choice';
import { carryOver, marksOf, type PageMention, visibleMentions } from './story-marks';

export interface ReadingOptions {
  readonly document: Document;
  /** Fetches what draws the card. Asked for when marks are painted: no page waits for it. */
  readonly loadCardView: () => Promise<CreateCardView>;
}

/** Reads the page's story along with the reader, until the signal aborts: marks it, explains it, follows its changes. */
export async function startReading(
  { document: page, loadCardView }: ReadingOptions,
  signal: AbortSignal,
): Promise<void> {
  const painter = createPainter();
  const announcer = createAnnouncer(page);
  let settings: Settings = await readSettings();
  let read: ReadStory | undefined;
  let marks: readonly Mark[] = [];
  /** Beyond what is marked: a mention whose card is open, or that the reader went to by its card or from the popup. */
  let revealed: string | undefined;
  let told = 0;
  let watching: AbortController | undefined;

  const hover = createHover(
    {
      document: page,
      restMs: () => REST_MS_OF[settings.delay],
      cardRect: () => view.rect(),
      isInCard: (event) => view.contains(event),
      peel: () => view.peel(),
      onOpen(mark, line, via) {
        const mention = read?.mentions.find(({ key }) => key === mark.key);
        const card = mention && read?.cards.get(mention.entry);
        if (mention && card) view.show({ mention, card, line, via });
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

  const view = createLazyCardView(
    loadCardView,
    {
      document: page,
      line: () => hover.line(),
      elementOf: ({ flow }) => read?.story.flows[flow]?.element ?? page.documentElement,
      look: () => settings.look,
      inStory: () => new Set(read?.cards.keys()),
      async cardOf(entry) {
        const known = read?.cards.get(entry);
        if (known || !read) return known;
        return (await askBackground({ type: 'card', entry, date: read.date })) ?? undefined;
      },
      mapOf: async (entry) =>
        read ? ((await askBackground({ type: 'map', entry, date: read.date })) ?? undefined) : undefined,
      onPin: (pinned) => (pinned ? hover.pin() : hover.unpin()),
      onClose: () => hover.close(),
      onStep(from, by) {
        const mentions = mentionsOf(from.entry);
        const at = mentions.findIndex(({ key }) => key === from.key);
        goTo(mentions[(at + by + mentions.length) % mentions.length]);
      },
      onChoice(choice, mention) {
        // Its mark goes with its card, not under it.
        revealed = mention.key;
        storeChoice(choice).catch(ignore);
      },
      onSettings: () => void askBackground({ type: 'open-page', page: 'options' }).catch(ignore),
    },
    signal,
  );

  function mentionsOf(entry: EntryId): readonly PageMention[] {
    return read?.mentions.filter((mention) => mention.entry === entry) ?? [];
  }

  function repaint(): void {
    const { mentions = [], story } = read ?? {};
    const visible = story
      ? visibleMentions(mentions, story.flows, settings, page.documentElement.clientHeight)
      : [];
    const keys = new Set(visible.map(({ key }) => key));
    const painted = mentions.filter(({ key }) => keys.has(key) || key === revealed);
    marks = story ? marksOf(painted, story.flows) : [];
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
    const date = dayOf(story);
    const same = before && before.date === date && isSameStory(before.story, story);
    const mentions = same
      ? before.mentions
      : carryOver(before?.mentions ?? [], before?.story.flows ?? [], story.flows);
    read = { story, date, mentions, cards: before?.date === date ? before.cards : new Map() };
    if (before) repaint();
    if (same) return;
    const asked = read;
    const found = await readStory(story, date);
    // Another look at the page may have come between.
    if (read !== asked || signal.aborted) return;
    read = found;
    repaint();
    announce(before?.story);
    prepareFormats((run) => requestIdleCallback(run));
    if (marks.length > 0) requestIdleCallback(makeReady);
  }

  /** So that the first card, and the first map, need not wait for what all of them need. */
  function makeReady(): void {
    view.prepare();
    const lies = read?.mentions.find(({ kind }) => kind === 'state' || kind === 'place');
    if (read && lies) askBackground({ type: 'map', entry: lies.entry, date: read.date }).catch(ignore);
  }

  /** Once a story: paragraphs that come later are no news to who hears the page. */
  function announce(before: PageStory | undefined): void {
    const headline = read?.story.flows[0]?.text;
    if (told > 0 && before?.flows[0]?.text !== headline) announcer.say(readingWords.explained(told));
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

  function applySettings(next: Settings): void {
    settings = next;
    if (!('mark' in hover.state)) revealed = undefined;
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
  page.defaultView?.addEventListener(
    'resize',
    () => {
      view.resized();
      // Other lines, another window's height: other mentions are the first of their screen.
      if (settings.density === 'screen') repaint();
    },
    { passive: true, signal },
  );
  page.addEventListener(
    'focusin',
    (event) => {
      if (event.target instanceof Element && !view.contains(event)) view.uncover(event.target);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    view.destroy();
    painter.destroy();
    announcer.destroy();
  });
  answerExtension(
    {
      overview: async () => overviewOf(read),
      async open({ entry, index = 1 }) {
        goTo(mentionsOf(entry)[index - 1]);
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
