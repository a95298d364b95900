import { en } from '../locales/en';
import { ControlIcon } from './ControlIcon';
import { type CardMention, matchNote } from './match-note';

interface SpellingLineProps {
  readonly name: string;
  /** Other names in use on the card's date. */
  readonly names: readonly string[];
  readonly mention?: CardMention | undefined;
}

const MAX_NAMES = 6;

/** How the story's words led here, where that is not plain, and the entry's other names. */
export function SpellingLine({ name, names, mention }: SpellingLineProps) {
  const note = mention && matchNote(mention, name);
  const others = names.filter((other) => other !== mention?.text);
  if (!note && others.length === 0) return null;
  return (
    <div class="spelling">
      {note && (
        <p class={note.unsure ? 'match unsure' : 'match'}>
          {note.unsure && <ControlIcon icon="caution" />}
          <span>{note.text}</span>
        </p>
      )}
      {others.length > 0 && (
        <p class="also">
          {en.names.also}{' '}
          {others.slice(0, MAX_NAMES).map((other, index) => (
            <>
              {index > 0 && ', '}
              <bdi>{other}</bdi>
            </>
          ))}
          {others.length > MAX_NAMES && ` ${en.names.others}`}
        </p>
      )}
    </div>
  );
}
