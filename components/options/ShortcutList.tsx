import { optionsWords } from '../../locales/options';
import { Keys } from '../Keys';

/** A command, with the keys it has now; empty for none. */
export interface ShortcutLine {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

interface ShortcutListProps {
  readonly shortcuts: readonly ShortcutLine[];
  readonly onChange: () => void;
}

/** The keyboard's way through the marks. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const words = optionsWords.keys;
  return (
    <>
      <dl class="rows keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="row">
            <dt class="row-name">{description}</dt>
            <dd>{keys ? <Keys keys={keys} /> : <span class="soft">{words.none}</span>}</dd>
          </div>
        ))}
        <div class="row">
          <dt class="row-name">{words.inCard}</dt>
          <dd>
            <Keys keys={words.escape} />
          </dd>
        </div>
      </dl>
      <p class="act">
        <button type="button" class="button" onClick={onChange}>
          {words.change}
        </button>
        <span class="soft">{words.changeHint}</span>
      </p>
    </>
  );
}
