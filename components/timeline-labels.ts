import type { TimelineBar, TimelineLayout } from './timeline-layout';

/** A bar's name, as much of it as there is room for. `at` is a fraction of the timeline's width. */
export interface TimelineLabel {
  readonly text: string;
  readonly at: number;
  readonly anchor: 'start' | 'end';
  readonly lane: number;
}

interface Room {
  readonly from: number;
  readonly to: number;
}

// Fractions of a timeline of 300 px, set in letters of 10.5 px: text cannot be measured without a page.
const LETTER = 5.3 / 300;
const NEEDLE_GAP = 6 / 300;
const LABEL_GAP = 8 / 300;
const MIN_LETTERS = 12; // a shorter stump tells nothing
const SMALL_WORDS = /(?: (?:of|the|for|and|in|to|a|over|with))+$/;

/**
 * Names the bars up to the card's date, none over another. The longest past first: what holds on the date
 * stands in the card already.
 */
export function timelineLabels({ bars, needle }: TimelineLayout, country?: string): TimelineLabel[] {
  const taken: (Room & { readonly lane: number })[] = [];
  const labels: TimelineLabel[] = [];
  for (const bar of byWeight(bars)) {
    const text = country ? bar.text.replace(` of ${country}`, '') : bar.text;
    const others = taken.filter(({ lane }) => lane === bar.lane);
    const label = roomsFor(bar, needle)
      .map(({ anchor, ...room }) => labelIn(text, anchor, clear(room, anchor, others), bar.lane))
      .filter((found) => found && (found.anchor === 'start' || isOver(bar, found)))
      .sort((a, b) => (b?.text.length ?? 0) - (a?.text.length ?? 0))[0];
    if (!label) continue;
    labels.push(label);
    taken.push({ ...extent(label), lane: bar.lane });
  }
  return labels;
}

function byWeight(bars: readonly TimelineBar[]): TimelineBar[] {
  const weight = ({ when, from, to }: TimelineBar) => (when === 'past' ? 1 : 0) + (to - from);
  return bars.filter(({ when }) => when !== 'later').sort((a, b) => weight(b) - weight(a));
}

/** The needle may not cross a label, so a label has one side of it: over its bar, or past the needle. */
function roomsFor({ when, from, to }: TimelineBar, needle: number) {
  const before = { anchor: 'start' as const, from, to: needle - NEEDLE_GAP };
  const backwards = { anchor: 'end' as const, from: 0, to: Math.min(to, needle - NEEDLE_GAP) };
  if (when === 'past') return [before, backwards];
  return [before, { anchor: 'start' as const, from: needle + NEEDLE_GAP, to: 1 }, backwards];
}

function clear(room: Room, anchor: 'start' | 'end', others: readonly Room[]): Room {
  const width = { ...room };
  for (const other of others) {
    if (other.to + LABEL_GAP <= width.from || other.from - LABEL_GAP >= width.to) continue;
    if (anchor === 'start') width.to = Math.min(width.to, other.from - LABEL_GAP);
    else width.from = Math.max(width.from, other.to + LABEL_GAP);
  }
  return width;
}

function labelIn(
  text: string,
  anchor: 'start' | 'end',
  { from, to }: Room,
  lane: number,
): TimelineLabel | undefined {
  const letters = Math.floor((to - from) / LETTER);
  const at = anchor === 'start' ? from : to;
  if (text.length <= letters) return { text, at, anchor, lane };
  const words = shortened(text, letters);
  return words ? { text: words, at, anchor, lane } : undefined;
}

function extent({ text, at, anchor }: TimelineLabel): Room {
  const width = text.length * LETTER;
  return anchor === 'start' ? { from: at, to: at + width } : { from: at - width, to: at };
}

/** A label that ends with its bar must not stand over something else for the most part. */
function isOver({ from, to }: TimelineBar, label: TimelineLabel): boolean {
  const { from: start, to: end } = extent(label);
  return to - from >= (end - start) * 0.4;
}

/** Whole words only, and none that leaves the reader hanging: 'U.S. senator…'. */
function shortened(text: string, letters: number): string | undefined {
  const cut = text.lastIndexOf(' ', letters - 1);
  if (cut < 0) return undefined;
  const words = text.slice(0, cut).replace(SMALL_WORDS, '');
  return words.length >= MIN_LETTERS && words.length >= text.length / 3 ? `${words}…` : undefined;
}
