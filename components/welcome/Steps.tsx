import { welcomeWords as words } from '../../locales/welcome';
import { Keys } from '../Keys';

/** The keys of the commands that go through the marks, as they are now; empty for none. */
export interface CommandKeys {
  readonly next: string;
  readonly previous: string;
  readonly open: string;
}

/** What the marks are, what a card is, and the keys: three lines. */
export function Steps({ keys }: { readonly keys: CommandKeys }) {
  const set = (['next', 'previous', 'open'] as const).filter((one) => keys[one] !== '');
  return (
    <ol class="steps">
      <li>
        <h2>
          {words.marks.title}
          <span class="steps-line" aria-hidden="true" />
        </h2>
        <p>{words.marks.text}</p>
      </li>
      <li>
        <h2>{words.card.title}</h2>
        <p>{words.card.text}</p>
      </li>
      <li>
        <h2>{words.keys.title}</h2>
        {set.length === 0 ? (
          <p>{words.keys.unset}</p>
        ) : (
          <ul class="steps-keys">
            {set.map((one) => (
              <li key={one}>
                <Keys keys={keys[one]} /> {words.keys[one]}
              </li>
            ))}
          </ul>
        )}
      </li>
    </ol>
  );
}
