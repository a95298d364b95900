import { GAP_HARD, type Tokens } from './tokens';

/** Words of a name on one side of what parts it, at most. */
export const MAX_SIDE = 4;

/** The words from `begin` to `end` and {@link MAX_SIDE} from `after` on, as if nothing stood between them. */
export function sideBySide(tokens: Tokens, begin: number, end: number, after: number): Tokens {
  const numbers: number[] = [];
  for (let i = begin; i < end; i++) numbers.push(i);
  for (let i = after; i < Math.min(tokens.count, after + MAX_SIDE); i++) numbers.push(i);
  const pick = (of: ArrayLike<number>) => numbers.map((i) => of[i] as number);
  const gap = Uint8Array.from(pick(tokens.gap));
  gap[end - begin] = (gap[end - begin] as number) & ~GAP_HARD;
  return {
    count: numbers.length,
    start: Uint32Array.from(pick(tokens.start)),
    end: Uint32Array.from(pick(tokens.end)),
    first: Int32Array.from(pick(tokens.first)),
    second: Int32Array.from(pick(tokens.second)),
    flags: Uint8Array.from(pick(tokens.flags)),
    gap,
  };
}
