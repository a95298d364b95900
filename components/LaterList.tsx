import type { LaterFact } from '../dataset/card';
import { en } from '../locales/en';
import { laterFacts, laterText, laterWhen } from './later-words';

/** What came after the card's date, folded away: the card itself must not know it. */
export function LaterList({ later }: { readonly later: readonly LaterFact[] }) {
  const facts = laterFacts(later);
  if (facts.length === 0) return null;
  return (
    <details class="later" onToggle={(event) => reveal(event.currentTarget)}>
      <summary>{en.later.title}</summary>
      <ol>
        {facts.map((fact) => (
          <li key={`${fact.on} ${fact.type} ${fact.text}`}>
            <time dateTime={fact.on}>{laterWhen(fact)}</time>
            <p>
              {fact.type === 'renamed' ? (
                <>
                  <span class="soft">{en.later.renamed}</span> <bdi>{fact.text}</bdi>
                </>
              ) : (
                laterText(fact)
              )}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Unfolded at the bottom of a full card, it would be out of sight. */
function reveal(fold: HTMLDetailsElement): void {
  if (fold.open) fold.scrollIntoView({ block: 'nearest' });
}
