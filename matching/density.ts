import type { Mention } from './mention';
import type { Flow } from './story';

/** A mention with what density needs: whether a reader takes this name for the entry's own. */
type NamedMention = Mention & { readonly obvious: boolean };

/**
 * Tells the first mention of each entry, which is all that a page shows by default. Another name that a reader would
 * not take for the first one ('Daesh' after 'Islamic State') is a first of its own.
 */
export function markFirst(mentions: readonly NamedMention[], flows: readonly Flow[]): Mention[] {
  const seen = new Set<string>();
  return mentions.map(({ obvious, ...mention }) => {
    const text = flows[mention.flow]?.text.slice(mention.start, mention.end).toLowerCase() ?? '';
    const key = obvious ? mention.entry : `${mention.entry} ${text}`;
    const first = !seen.has(key);
    seen.add(key);
    return { ...mention, first };
  });
}
