import { useEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../../dataset/entry';
import { castWords } from '../../locales/cast';
import { en } from '../../locales/en';
import { permissionWords } from '../../locales/permission';
import { DateStamp } from '../DateStamp';
import { PopupMessage } from '../PopupMessage';
import { CastByKind } from './CastByKind';
import { CastEntry, type ShownEntry } from './CastEntry';
import { CastResults } from './CastResults';
import { CastSearch } from './CastSearch';
import { CastViewChoice } from './CastViewChoice';
import type { CastState, CastStory, CastView, MentionRef } from './cast-state';
import { SidesView } from './SidesView';
import type { SearchState } from './search-results';

export interface CastPanelProps {
  readonly state: CastState;
  readonly view: CastView;
  readonly query: string;
  readonly search: SearchState;
  /** The mention last gone to from here. */
  readonly current: MentionRef | undefined;
  /** Entries opened inside the panel, the last on top. */
  readonly entries: readonly ShownEntry[];
  readonly onView: (view: CastView) => void;
  readonly onQuery: (query: string) => void;
  /** The reader is about to search. */
  readonly onSearch: () => void;
  /** Opens the card at a mention in the page. */
  readonly onOpen: (mention: MentionRef) => void;
  /** Opens an entry: in the page where the story names it, else inside the panel. */
  readonly onOpenEntry: (entry: EntryId) => void;
  readonly onBack: () => void;
  /** Asks the reader for the permission, in the click itself. */
  readonly onAllow: () => void;
}

/** The panel beside the page: the cast of the story, as a list with where each appears, or as a graph of sides. */
export function CastPanel({ state, ...props }: CastPanelProps) {
  return (
    <main class="cast-panel" data-status={state.status}>
      {state.status === 'story' ? (
        <StoryCast story={state.story} {...props} />
      ) : (
        <>
          <h1 class="unseen">{castWords.title}</h1>
          <PopupMessage {...messageOf(state, props.onAllow)} />
        </>
      )}
    </main>
  );
}

function messageOf(state: Exclude<CastState, { status: 'story' }>, onAllow: () => void) {
  switch (state.status) {
    case 'off':
      return en.popup.switchedOff;
    case 'off-site':
      return en.popup.offSite;
    case 'not-permitted': {
      const { title, text, allow } = permissionWords;
      return { title, text, action: { label: allow, onAct: onAllow } };
    }
    case 'site-off':
      return en.popup.siteOff(state.host);
    case 'no-story':
      return en.popup.noStory;
  }
}

type StoryCastProps = Omit<CastPanelProps, 'state'> & { readonly story: CastStory };

function StoryCast({ story, view, query, search, current, entries, ...on }: StoryCastProps) {
  const { headline, date, undated, cast, ties } = story;
  const entry = entries.at(-1);
  const body = useRef<HTMLDivElement>(null);
  useFocusOnReturn(body, entry?.card.id);
  const gone = current && cast.find(({ id }) => id === current.entry);
  return (
    <>
      <header class="cast-head">
        <h1>{headline ?? castWords.untitled}</h1>
        <p>
          <DateStamp date={date} />
          {undated && <span class="undated">{castWords.undated}</span>}
        </p>
      </header>
      <p class="unseen" role="status">
        {gone && current && castWords.stepped(gone.name, current.index, gone.count)}
      </p>
      {entry ? (
        <CastEntry
          {...entry}
          from={entries.at(-2)?.card.name}
          inStory={new Set(cast.map(({ id }) => id))}
          onOpenEntry={on.onOpenEntry}
          onBack={on.onBack}
        />
      ) : (
        <div ref={body}>
          <div class="cast-tools">
            <CastSearch query={query} onQuery={on.onQuery} onSearch={on.onSearch} />
            {query.trim() === '' && cast.length > 0 && <CastViewChoice view={view} onView={on.onView} />}
          </div>
          {query.trim() !== '' ? (
            <CastResults cast={cast} query={query} search={search} current={current} {...on} />
          ) : view === 'list' || cast.length === 0 ? (
            <CastByKind cast={cast} current={current} onOpen={on.onOpen} />
          ) : (
            <SidesView cast={cast} ties={ties} onOpen={on.onOpenEntry} />
          )}
        </div>
      )}
    </>
  );
}

/** Back from an entry, the focus is where it was opened from. */
function useFocusOnReturn(body: { readonly current: HTMLElement | null }, shown: EntryId | undefined): void {
  const opened = useRef<EntryId | undefined>(undefined);
  useEffect(() => {
    if (shown !== undefined) {
      opened.current ??= shown;
      return;
    }
    if (opened.current === undefined) return;
    body.current?.querySelector<HTMLElement>(`[data-entry="${opened.current}"]`)?.focus();
    opened.current = undefined;
  }, [shown, body]);
}
