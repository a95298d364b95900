import type { PlaceOf } from '../dataset/check-entries';
import type { Entry } from '../dataset/entry';
import type { Fault } from '../dataset/fault';
import { SENTENCE_OPENERS } from './cue-words';
import { buildFoldTable } from './fold';
import { MAX_NAME_TOKENS } from './name-index';
import { allNames } from './pack-index';
import { createTokeniser, GAP_HARD, type Tokens } from './tokens';

/** Names that no text could ever match, for what they are made of. */
export function findNameFaults(entries: readonly Entry[], placeOf: PlaceOf): Fault[] {
  const tokenise = createTokeniser(buildFoldTable());
  return entries.flatMap((entry) =>
    allNames(entry).flatMap(({ text, as }) => {
      const problem = problemOf(tokenise(text)) ?? (as === 'surname' ? surnameProblem(text) : undefined);
      return problem ? [{ ...placeOf(entry.id), field: 'names', message: `'${text}' ${problem}` }] : [];
    }),
  );
}

function problemOf(tokens: Tokens): string | undefined {
  if (tokens.count === 0) return 'has no letters or digits';
  if (tokens.count > MAX_NAME_TOKENS) return `has more than ${MAX_NAME_TOKENS} words`;
  const gaps = tokens.gap.subarray(1, tokens.count);
  return gaps.some((gap) => gap & GAP_HARD)
    ? 'has punctuation between words: no text is searched across it'
    : undefined;
}

/** Short words inside names, which alone are nobody: 'del', 'bin', 'of'. */
const PARTICLES: ReadonlySet<string> = new Set(
  'of the and al el bin ibn de da do dos du van von der la le jr sr abu abd bint ould ben san st del di den ter y e'.split(
    ' ',
  ),
);

/** A surname that is an ordinary word would mark every sentence with it. */
function surnameProblem(text: string): string | undefined {
  const words = text.toLowerCase().split(/[\s-]+/);
  if (words.every((word) => PARTICLES.has(word) || SENTENCE_OPENERS.has(word))) {
    return 'is an ordinary word and no surname: drop it';
  }
  if (/^[ivx]+$/i.test(text) && text.toUpperCase() === text) return 'is a number and no surname: drop it';
  return undefined;
}
