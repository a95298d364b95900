import type { Candidate } from './candidate';
import type { NameIndex } from './name-index';
import { CAPITALS_ONLY, COMMON, EXACT_CASE, type Sense } from './sense';
import { ALL_CAPITALS, CAPITAL, DIGITS, DOTTED, GAP_HARD, GAP_HYPHEN, SINGLE, type Tokens } from './tokens';

/**
 * Every name that the words of a flow spell, longest first where several begin at one word, in order of text.
 * `sensesOn` tells what a name's senses are on the story's day.
 */
export function scanNames(
  tokens: Tokens,
  index: NameIndex,
  sensesOn: (senses: readonly Sense[]) => readonly Sense[] = (senses) => senses,
): Candidate[] {
  const candidates: Candidate[] = [];
  const shouting = isInCapitals(tokens);
  let at = 0;
  let before = 0;
  // One function for all words: most of them begin no name, and making one for each costs more than the look.
  const found = (to: number, senses: readonly Sense[]) => {
    const fitting = fittingSenses(tokens, at, to, sensesOn(senses), shouting);
    if (fitting.length === 0) return;
    const candidate = {
      start: tokens.start[at] as number,
      end: tokens.end[to - 1] as number,
      from: at,
      to,
      senses: fitting,
    };
    candidates.push(candidate);
  };
  for (; at < tokens.count; at++) {
    before = candidates.length;
    index.walk(tokens, at, found);
    // Found shortest first; most words begin one name, if any.
    if (candidates.length > before + 1) reverseFrom(candidates, before);
  }
  return candidates;
}

function reverseFrom(candidates: Candidate[], from: number): void {
  for (let low = from, high = candidates.length - 1; low < high; low++, high--) {
    const [a, b] = [candidates[low] as Candidate, candidates[high] as Candidate];
    candidates[low] = b;
    candidates[high] = a;
  }
}

function fittingSenses(
  tokens: Tokens,
  from: number,
  to: number,
  senses: readonly Sense[],
  shouting: boolean,
): readonly Sense[] {
  for (const sense of senses) {
    if (!fitsCase(tokens, from, to, sense, shouting)) {
      return senses.filter((other) => fitsCase(tokens, from, to, other, shouting));
    }
  }
  return senses;
}

/** Whether capitals tell nothing here: a headline or subhead all in capitals. */
export function isInCapitals(tokens: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & (DIGITS | SINGLE)) continue;
    words++;
    if (flags & ALL_CAPITALS) capitals++;
  }
  return words > 1 && capitals / words > 0.8; // 'BRUSSELS (Reuters)' has one small word in two
}

function fitsCase(tokens: Tokens, from: number, to: number, sense: Sense, shouting: boolean): boolean {
  const capitals = allCapitals(tokens, from, to);
  if (sense & EXACT_CASE && capitals) return false;
  if (!(sense & CAPITALS_ONLY)) return true;
  if (!capitals) return false;
  if (!(sense & COMMON) || (tokens.flags[from] as number) & DOTTED) return true;
  return !shouting && !amongCapitals(tokens, from, to);
}

function allCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    if (!(flags & (ALL_CAPITALS | DIGITS))) return false;
  }
  return ((tokens.flags[from] as number) & (CAPITAL | DIGITS)) !== 0;
}

/** 'THIS IS IRAN' in a line of small letters: a neighbour in capitals on either side. */
function amongCapitals(tokens: Tokens, from: number, to: number): boolean {
  const shouts = (i: number) =>
    i >= 0 &&
    i < tokens.count &&
    ((tokens.flags[i] as number) & (ALL_CAPITALS | SINGLE | DOTTED)) === ALL_CAPITALS;
  const before = !((tokens.gap[from] as number) & (GAP_HARD | GAP_HYPHEN)) && shouts(from - 1);
  const after = to < tokens.count && !((tokens.gap[to] as number) & (GAP_HARD | GAP_HYPHEN)) && shouts(to);
  return before || after;
}
