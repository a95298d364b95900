import { foldText } from './fold';
import { isInCapitals } from './scan';
import { CAPITAL, GAP_HARD, GAP_HYPHEN, GAP_SENTENCE, type Tokens } from './tokens';

/** What resolution still needs of the tokens: the hashes have done their work. */
export type KeptTokens = Pick<Tokens, 'count' | 'start' | 'end' | 'flags' | 'gap'>;

/** The words of one flow, kept while a story is resolved. */
export interface FlowWords {
  readonly text: string;
  readonly tokens: KeptTokens;
  /** All in capitals, which then tell nothing. */
  readonly shouting: boolean;
  /** Folded letters of word `at`; empty outside the flow. */
  word(at: number): string;
  isCapital(at: number): boolean;
  /** A sentence begins with word `at`. */
  opensSentence(at: number): boolean;
  /** How word `at` is joined to the one before it. */
  joint(at: number): 'blank' | 'hyphen' | 'apart';
}

/** Keeps a copy of the tokens: the tokeniser's own arrays are used again for the next flow. */
export function keepWords(text: string, tokens: Tokens, foldTable: Uint16Array): FlowWords {
  const { count } = tokens;
  const kept: KeptTokens = {
    count,
    start: tokens.start.slice(0, count),
    end: tokens.end.slice(0, count),
    flags: tokens.flags.slice(0, count),
    gap: tokens.gap.slice(0, count),
  };
  const inside = (at: number) => at >= 0 && at < count;
  const gapAt = (at: number) => (inside(at) ? (kept.gap[at] as number) : GAP_HARD);
  const folded: string[] = [];
  return {
    text,
    tokens: kept,
    shouting: isInCapitals(tokens),
    word(at) {
      if (!inside(at)) return '';
      folded[at] ??= foldText(text.slice(kept.start[at], kept.end[at]), foldTable);
      return folded[at];
    },
    isCapital: (at) => inside(at) && ((kept.flags[at] as number) & CAPITAL) !== 0,
    opensSentence: (at) => at === 0 || (gapAt(at) & GAP_SENTENCE) !== 0,
    joint(at) {
      const gap = gapAt(at);
      if (at === 0 || gap & (GAP_HARD | GAP_SENTENCE)) return 'apart';
      return gap & GAP_HYPHEN ? 'hyphen' : 'blank';
    },
  };
}
