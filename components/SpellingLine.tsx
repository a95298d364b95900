import { en } from '../locales/en';
import type { MatchNote } from './match-note';

interface SpellingLineProps {
  /** Other names in use on the card's date. */
  readonly names: readonly string[];
  readonly note: MatchNote | undefined;
  /** What the story calls it: no other name. */
  readonly text: string | undefined;
}

const MAX_NAMES = 5;

/** How the story's words led here, where that is not plain, and the entry's other names. */
export function SpellingLine({ names, note, text }: SpellingLineProps) {
  // Short ones first: those are what headlines use.
  const others = names.filter((other) => other !== text).sort((a, b) => a.length - b.length);
  if (!note && others.length === 0) return null;
  return (
    <div class="spelling">
      {note && <p>{note.text}</p>}
      {others.length > 0 && (
        <p class="also">
          {en.names.also}{' '}
          {others.slice(0, MAX_NAMES).map((other, index) => (
            <span key={other}>
              {index > 0 && ', '}
              <bdi>{other}</bdi>
            </span>
          ))}
          {others.length > MAX_NAMES && ` ${en.names.others}`}
        </p>
      )}
    </div>
  );
}
