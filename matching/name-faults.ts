import type { PlaceOf } from '../dataset/check-entries';
import type { Entry } from '../dataset/entry';
import type { Fault } from '../dataset/fault';
import { buildFoldTable } from './fold';
import { MAX_NAME_TOKENS } from './name-index';
import { allNames } from './pack-index';
import { createTokeniser, GAP_HARD, type Tokens } from './tokens';

/** Names that no text could ever match, for what they are made of. */
export function findNameFaults(entries: readonly Entry[], placeOf: PlaceOf): Fault[] {
  const tokenise = createTokeniser(buildFoldTable());
  return entries.flatMap((entry) =>
    allNames(entry).flatMap(({ text }) => {
      const problem = problemOf(tokenise(text));
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
