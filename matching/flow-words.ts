import { foldText } from './fold';
import { isInCapitals } from './scan';
import { CAPITAL, GAP_HARD, GAP_HYPHEN, GAP_SENTENCE, type Tokens } from './tokens';

/** The words of one flow, kept while a story is resolved. Words are known by their numbers. */
export interface FlowWords {
  readonly text: string;
  readonly count: number;
  /** All in capitals, which then tell nothing. */
  readonly shouting: boolean;
  /** UTF-16 code units into the flow's text. */
  startOf(at: number): number;
  endOf(at: number): number;
  /** Flags of tokens.ts; 0 outside the flow. */
  flagsOf(at: number): number;
  /** Folded letters; empty outside the flow. */
  word(at: number): string;
  isCapital(at: number): boolean;
  /** A sentence begins with the word. */
  opensSentence(at: number): boolean;
  /** How the word is joined to the one before it. */
  joint(at: number): 'blank' | 'hyphen' | 'apart';
  /** Punctuation stands somewhere between the word before `from` and word `to`. */
  isApart(from: number, to: number): boolean;
}

export interface WordStore {
  /** Forgets all flows: theirs is no longer to be used. */
  clear(): void;
  /** Keeps what resolution needs of a flow's tokens, for the tokeniser's arrays are used again for the next flow. */
  keep(text: string, tokens: Tokens): FlowWords;
}

const STORE_WORDS = 8192; // some eight stories

/**
 * One store for all flows of a story. Arrays of their own for each flow would cost more than all the rest of
 * resolution: their buffers lie outside the heap, and make the collector run.
 */
export function createWordStore(foldTable: Uint16Array): WordStore {
  let used = 0;
  let starts = new Uint32Array(STORE_WORDS);
  let ends = new Uint32Array(STORE_WORDS);
  let flags = new Uint8Array(STORE_WORDS);
  let gaps = new Uint8Array(STORE_WORDS);

  function reserve(count: number): void {
    if (used + count <= starts.length) return;
    const size = Math.max(starts.length * 2, used + count);
    starts = grown(starts, new Uint32Array(size));
    ends = grown(ends, new Uint32Array(size));
    flags = grown(flags, new Uint8Array(size));
    gaps = grown(gaps, new Uint8Array(size));
  }

  return {
    clear() {
      used = 0;
    },
    keep(text, tokens) {
      const { count } = tokens;
      reserve(count);
      const base = used;
      for (let i = 0; i < count; i++) {
        starts[base + i] = tokens.start[i] as number;
        ends[base + i] = tokens.end[i] as number;
        flags[base + i] = tokens.flags[i] as number;
        gaps[base + i] = tokens.gap[i] as number;
      }
      used += count;

      const folded: string[] = [];
      const inside = (at: number) => at >= 0 && at < count;
      const startOf = (at: number) => starts[base + at] as number;
      const endOf = (at: number) => ends[base + at] as number;
      const flagsOf = (at: number) => (inside(at) ? (flags[base + at] as number) : 0);
      const gapOf = (at: number) => (inside(at) ? (gaps[base + at] as number) : GAP_HARD);
      const joint = (at: number) => {
        const gap = gapOf(at);
        if (at === 0 || gap & (GAP_HARD | GAP_SENTENCE)) return 'apart';
        return gap & GAP_HYPHEN ? 'hyphen' : 'blank';
      };
      return {
        text,
        count,
        shouting: isInCapitals(tokens),
        startOf,
        endOf,
        flagsOf,
        word(at) {
          if (!inside(at)) return '';
          folded[at] ??= foldText(text.slice(startOf(at), endOf(at)), foldTable);
          return folded[at];
        },
        isCapital: (at) => (flagsOf(at) & CAPITAL) !== 0,
        opensSentence: (at) => at === 0 || (gapOf(at) & GAP_SENTENCE) !== 0,
        joint,
        isApart(from, to) {
          for (let at = from; at <= to; at++) if (joint(at) === 'apart') return true;
          return false;
        },
      };
    },
  };
}

function grown<T extends Uint8Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
