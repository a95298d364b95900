import type { Mention } from './mention';
import type { Flow } from './story';

/** A mention with what density needs: whether a reader takes this name for the entry's own. */
type NamedMention = Mention & { readonly obvious: boolean };

/**
 * Tells the first mention of each entry, which is all that a page shows by default. Another name that a reader would
 * not take for the first one ('Daesh' after 'Islamic State') is a first of its own. A demonym is first only where the
 * story has no name of the entry: 'Briton' explains little where 'Britain' comes later.
 */
export function markFirst(mentions: readonly NamedMention[], flows: readonly Flow[]): Mention[] {
  const keyOf = ({ entry, obvious, flow, start, end }: NamedMention) =>
    obvious ? entry : `${entry} ${flows[flow]?.text.slice(start, end).toLowerCase()}`;
  const firsts = new Map<string, NamedMention>();
  for (const mention of mentions) {
    const first = firsts.get(keyOf(mention));
    if (!first || (first.how === 'demonym' && mention.how !== 'demonym')) firsts.set(keyOf(mention), mention);
  }
  return mentions.map((named) => {
    const { obvious: _, ...mention } = named;
    return { ...mention, first: firsts.get(keyOf(named)) === named };
  });
}
