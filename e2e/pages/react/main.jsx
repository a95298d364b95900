import { useLayoutEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { INITIAL, Page } from './page.jsx';
import { APPENDED, FIRST_PATH, INSERTED, OTHER_PATH, REWRITTEN, SECTION_PATH, STORIES } from './stories.ts';

const HYDRATION_MS = 20_000; // for whoever looks at the page by hand: tests say when

const { errors } = window.__page;
const watchers = new Set();
let state = INITIAL;

/** Commits before it returns, so that a test sees the page as it is then. */
function set(change) {
  flushSync(() => {
    state = { ...state, ...change };
    for (const watcher of watchers) watcher();
  });
}

function App({ onReady }) {
  useLayoutEffect(onReady, [onReady]);
  const now = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => state,
    () => INITIAL,
  );
  return <Page state={now} />;
}

function show(path) {
  const story = STORIES[path];
  // As a router does it: first the page, then its head.
  set({ path, paragraphs: story ? story.paragraphs.map((parts, id) => ({ id, parts })) : [] });
  document.title = story?.title ?? 'Middle East';
  document.querySelector('link[rel="canonical"]').href = new URL(path, location.href).href;
  document.querySelector('meta[property="og:type"]').content = story ? 'article' : 'website';
  document.querySelector('meta[name="article:published_time"]').content = story?.published ?? '';
}

function goTo(path) {
  history.pushState(null, '', path);
  show(path);
}

let nextId = 100;
const added = (parts) => ({ id: nextId++, parts });

/** What the tests and the buttons call, by name. */
const commands = {
  /** Other text in a paragraph that stays. */
  rewrite: () =>
    set({
      paragraphs: state.paragraphs.map((one, index) => (index === 3 ? { ...one, parts: REWRITTEN } : one)),
    }),
  /** The same text in new nodes. */
  replace: () => set({ copy: state.copy + 1 }),
  remove: () => set({ paragraphs: state.paragraphs.filter((_, index) => index !== 1) }),
  insert: () => set({ paragraphs: state.paragraphs.toSpliced(1, 0, added(INSERTED)) }),
  append: () => set({ paragraphs: [...state.paragraphs, ...APPENDED.map(added)] }),
  enlarge: () => set({ fontSize: 24 }),
  /** As advertisers do it: past React, into a slot it leaves alone. */
  advertise: () => {
    for (const slot of document.querySelectorAll('[data-testid="ResponsiveAdSlot"]')) {
      slot.innerHTML = '<div>Advertisement · Scroll to continue<p>See Iran and Iraq by bus</p></div>';
    }
  },
  goToFirst: () => goTo(FIRST_PATH),
  goToOther: () => goTo(OTHER_PATH),
  goToSection: () => goTo(SECTION_PATH),
  goBack: () => history.back(),
};

window.addEventListener('popstate', () => show(location.pathname));

for (const [name, command] of Object.entries(commands)) {
  const button = document.createElement('button');
  button.textContent = name;
  button.dataset.command = name;
  button.addEventListener('click', command);
  document.getElementById('commands').append(button);
}

const tell = (kind) => (error) => errors.push(`${kind}: ${error}`);

window.__page.hydrated = new Promise((resolve) => {
  const hydrate = () => {
    clearTimeout(timer);
    const ready = () => {
      Object.assign(window.__page, commands, { isHydrated: true });
      resolve();
    };
    flushSync(() => {
      hydrateRoot(document.getElementById('fusion-app'), <App onReady={ready} />, {
        onUncaughtError: tell('uncaught'),
        onCaughtError: tell('caught'),
        onRecoverableError: tell('recoverable'),
      });
    });
  };
  const timer = setTimeout(hydrate, HYDRATION_MS);
  /** Hydrates now. A test calls it when the marks are there: late, as on a slow connection. */
  window.__page.hydrate = () => {
    if (!window.__page.isHydrated) hydrate();
    return window.__page.hydrated;
  };
});
