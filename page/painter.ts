import { KINDS } from '../dataset/entry';
import type { Mark } from './mark';

/** The part of `CSS.highlights` in use. Firefox's content scripts cannot iterate it, nor a `Highlight`. */
export type HighlightNames = Pick<HighlightRegistry, 'set' | 'delete'>;

export interface Painter {
  /** Replaces all marks. The active mark stays active if its key is still there. */
  paint(marks: readonly Mark[]): void;
  /** The mark that is pointed at, or whose card is open. */
  setActive(mark: Mark | undefined): void;
  /** Takes all marks off the page. */
  clear(): void;
  /** Takes all marks off the page, and the names out of the registry. */
  destroy(): void;
}

const ACTIVE = 'dateline-active';

/** Paints marks by the highlight names that marks.css styles: `dateline-person` and so on. */
export function createPainter(names: HighlightNames = CSS.highlights): Painter {
  const byKind = new Map(KINDS.map((kind) => [kind, new Highlight()]));
  const active = new Highlight();
  active.priority = 1; // above the kinds, which all have 0
  let activeKey: string | undefined;

  function setActive(mark: Mark | undefined) {
    activeKey = mark?.key;
    active.clear();
    if (mark) active.add(mark.range);
  }

  function clear() {
    for (const highlight of byKind.values()) highlight.clear();
    setActive(undefined);
  }

  return {
    paint(marks) {
      for (const highlight of byKind.values()) highlight.clear();
      for (const { kind, range } of marks) byKind.get(kind)?.add(range);
      setActive(marks.find(({ key }) => key === activeKey));
      // Each time, since the page shares the registry and may have cleared it.
      for (const [kind, highlight] of byKind) names.set(`dateline-${kind}`, highlight);
      names.set(ACTIVE, active);
    },
    setActive,
    clear,
    destroy() {
      clear();
      for (const kind of KINDS) names.delete(`dateline-${kind}`);
      names.delete(ACTIVE);
    },
  };
}
