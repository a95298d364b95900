import type { LaterFact } from '../dataset/card';
import { en } from '../locales/en';

/** What came after the card's date, folded away: the card itself must not know it. */
export function LaterList({ later }: { readonly later: readonly LaterFact[] }) {
  const facts = later.filter((fact) => !isToldElsewhere(fact, later));
  if (facts.length === 0) return null;
  return (
    <details class="later" onToggle={(event) => reveal(event.currentTarget)}>
      <summary>{en.later.title}</summary>
      <ol>
        {facts.map((fact) => (
          <li key={`${fact.on} ${fact.type} ${fact.text}`}>
            <time dateTime={fact.on}>{whenOf(fact)}</time>
            <LaterText fact={fact} />
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

/** 'Killed in a raid' and 'Died' on the same day are one fact. */
function isToldElsewhere(fact: LaterFact, later: readonly LaterFact[]): boolean {
  if (fact.type !== 'died' && fact.type !== 'ceased') return false;
  return later.some(({ type, on }) => type === 'happened' && on === fact.on);
}

function whenOf({ type, on, until }: LaterFact): string {
  if (type === 'began') return en.later.whenFrom(on, until);
  return type === 'ended' ? en.later.whenUntil(on) : en.later.when(on);
}

function LaterText({ fact: { type, text } }: { readonly fact: LaterFact }) {
  switch (type) {
    case 'began':
    case 'ended':
      return <p>{text}</p>;
    case 'renamed':
      return (
        <p>
          <span class="soft">{en.later.renamed}</span> <bdi>{text}</bdi>
        </p>
      );
    case 'happened':
      return <p>{en.later.happened(text)}</p>;
    case 'died':
      return <p>{en.later.died}</p>;
    case 'ceased':
      return <p>{en.later.ceased}</p>;
  }
}
