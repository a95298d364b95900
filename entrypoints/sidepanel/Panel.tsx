import { useMemo, useState } from 'preact/hooks';
import { askForReuters } from '../../browser/permissions';
import { askBackground, askPage } from '../../browser/send';
import type { ShownEntry } from '../../components/cast/CastEntry';
import { CastPanel } from '../../components/cast/CastPanel';
import type { CastState, CastView, MentionRef } from '../../components/cast/cast-state';
import type { EntryId } from '../../dataset/entry';
import type { DatasetSearch } from '../../matching/dataset-search';
import { useSearch } from './use-search';

interface PanelProps {
  readonly tab: number | undefined;
  readonly state: CastState;
  readonly view: CastView;
  readonly onView: (view: CastView) => void;
  readonly dataset: DatasetSearch;
}

/** The panel for one story: what the reader looks up in it, in the page and in the dataset. */
export function Panel({ tab, state, view, onView, dataset }: PanelProps) {
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<MentionRef>();
  const [entries, setEntries] = useState<readonly ShownEntry[]>([]);
  const story = state.status === 'story' ? state.story : undefined;
  const cast = story?.cast;
  const inStory = useMemo(() => new Set(cast?.map(({ id }) => id)), [cast]);
  const search = useSearch(dataset, query, story?.date, inStory);

  function open(mention: MentionRef): void {
    setCurrent(mention);
    if (tab !== undefined) void askPage(tab, { type: 'open', ...mention });
  }

  async function openEntry(entry: EntryId): Promise<void> {
    if (inStory.has(entry)) return open({ entry, index: 1 });
    if (!story) return;
    const card = await dataset.card(entry, story.date);
    if (!card) return;
    setEntries((before) => [...before, { card }]);
    const map = (await askBackground({ type: 'map', entry, date: story.date }).catch(() => null)) ?? 'none';
    setEntries((before) => before.map((each) => (each.card === card ? { card, map } : each)));
  }

  return (
    <CastPanel
      state={state}
      view={view}
      query={query}
      search={search}
      current={current}
      entries={entries}
      onView={onView}
      onQuery={setQuery}
      onSearch={dataset.prepare}
      onOpen={open}
      onOpenEntry={(entry) => void openEntry(entry).catch(console.error)}
      onBack={() => setEntries((before) => before.slice(0, -1))}
      onAllow={() => void askForReuters()}
    />
  );
}
