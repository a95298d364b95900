import type { EntryId, Kind, KnownTo } from '../dataset/entry';
import { isSame } from './is-same';
import type { Level, Settings } from './settings';

/** A mention, as far as it matters for whether the reader wants it marked. */
export interface Markable {
  readonly entry: EntryId;
  readonly kind: Kind;
  /** First of its entry in the story, or first under a name a reader would not take for it. */
  readonly first: boolean;
  /** What the story says there. */
  readonly text: string;
  /** Who needs no explanation of the entry. */
  readonly knownTo?: KnownTo | undefined;
  /** Where in the text it stands, in CSS pixels from the story's top. Only density `screen` asks. */
  readonly top: () => number;
}

const QUIET: Readonly<Record<Level, readonly KnownTo[]>> = {
  newcomer: [],
  follower: ['followers'],
  specialist: ['followers', 'specialists'],
};

/** The mentions that the reader's choices let be marked. `screen`: the window's height in CSS pixels. */
export function wantedMarks<M extends Markable>(
  mentions: readonly M[],
  settings: Settings,
  screen: number,
): M[] {
  const wanted = mentions.filter((mention) => isWanted(mention, settings));
  if (settings.density === 'every') return wanted;
  if (settings.density === 'first') return wanted.filter(({ first }) => first);
  return oncePerScreen(wanted, screen);
}

/** Whether the reader wants an entry explained at all, under these words. */
function isWanted(
  { entry, kind, knownTo, text }: Pick<Markable, 'entry' | 'kind' | 'knownTo' | 'text'>,
  { hiddenKinds, level, known, never }: Settings,
): boolean {
  if (hiddenKinds.includes(kind)) return false;
  if (knownTo && QUIET[level].includes(knownTo)) return false;
  if (known.some(({ id }) => id === entry)) return false;
  return !never.some((denied) => isSame(denied, { id: entry, text }));
}

/** The first, and then each that lies a screen or more below the last one marked. */
function oncePerScreen<M extends Markable>(mentions: readonly M[], screen: number): M[] {
  const last = new Map<EntryId, number>();
  return mentions.filter((mention) => {
    const top = mention.top();
    const before = last.get(mention.entry);
    if (!mention.first && before !== undefined && top - before < screen) return false;
    last.set(mention.entry, top);
    return true;
  });
}
