import { ControlIcon } from './ControlIcon';
import type { MatchNote } from './match-note';

/** Says above everything else that this may be another. */
export function DoubtNote({ note }: { readonly note: MatchNote }) {
  return (
    <p class="doubt">
      <ControlIcon icon="caution" />
      <span>{note.text}</span>
    </p>
  );
}
