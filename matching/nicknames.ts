import type { Candidate } from './candidate';
import { lowerBound } from './lower-bound';
import type { NameIndex } from './name-index';
import type { Sense } from './sense';
import { MAX_SIDE, sideBySide } from './side-by-side';
import { CAPITAL, type Tokens } from './tokens';

/** A nickname in quotes between two words that begin with capitals: Joaquin "El Chapo" Guzman. */
const QUOTED = /(?<=\p{L}[\p{L}.]*\s)(["“'‘])(\p{Lu}[\p{L} .'’-]{0,29}?)["”'’](?=\s\p{L})/gu;

/**
 * Full names with a nickname in quotes in their midst, which the walk over the words can't see: a quote parts names.
 * What stands around the quotes is walked as if they were not there. In order of text.
 */
export function scanNicknamed(
  text: string,
  tokens: Tokens,
  index: NameIndex,
  sensesOn: (senses: readonly Sense[]) => readonly Sense[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const first = tokenFrom(tokens, match.index);
    const after = tokenFrom(tokens, match.index + match[0].length);
    if (first === 0 || after >= tokens.count) continue;
    const begin = Math.max(0, first - MAX_SIDE);
    // 'Bongbong Marcos' tells more than 'Ferdinand Marcos', whose father was Ferdinand as well.
    const byNickname = walk(sideBySide(tokens, first, after, after), after - first, 1);
    for (const { from, end, senses } of walk(sideBySide(tokens, begin, first, after), first - begin)) {
      const known = byNickname.find((other) => other.end === end);
      found.push(candidateOf(tokens, begin + from, after + end, known ? known.senses : senses));
    }
  }
  return found;

  /** Names that begin before word `middle`, the first `starts` words at most, and end at it or after: `end` words of it. */
  function walk(words: Tokens, middle: number, starts = middle) {
    const names: { from: number; end: number; senses: readonly Sense[] }[] = [];
    for (let from = 0; from < starts; from++) {
      if (!((words.flags[from] as number) & CAPITAL)) continue;
      index.walk(words, from, (to, all) => {
        const senses = sensesOn(all);
        if (to > middle && senses.length > 0) names.push({ from, end: to - middle, senses });
      });
    }
    return names;
  }
}

function candidateOf(tokens: Tokens, from: number, to: number, senses: readonly Sense[]): Candidate {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number, from, to, senses };
}

/** Number of the first word that begins at an offset or after it. */
function tokenFrom({ start, count }: Tokens, offset: number): number {
  return lowerBound(count, (at) => (start[at] as number) < offset);
}
