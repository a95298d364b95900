import { castWords } from '../../locales/cast';
import { en } from '../../locales/en';
import { KindIcon } from '../KindIcon';
import { CastRowButton, STEPS_ID } from './CastRowButton';
import { castByKind } from './cast-order';
import type { CastRow, MentionRef } from './cast-state';

export interface CastByKindProps {
  readonly cast: readonly CastRow[];
  readonly current: MentionRef | undefined;
  readonly onOpen: (mention: MentionRef) => void;
}

/** Everything the story mentions, by kind and weight, with where in the story it stands. */
export function CastByKind({ cast, current, onOpen }: CastByKindProps) {
  if (cast.length === 0) return <p class="cast-none">{castWords.nothingKnown}</p>;
  return (
    <div class="cast-rows">
      <p class="cast-axis" aria-hidden="true">
        <span>{castWords.begin}</span>
        <span>{castWords.end}</span>
      </p>
      <p class="unseen" id={STEPS_ID}>
        {castWords.steps}
      </p>
      {castByKind(cast).map(({ kind, rows }) => (
        <section key={kind} data-kind={kind}>
          <h2>
            <KindIcon kind={kind} />
            {en.kinds[kind].many} <span class="kind-count">{rows.length}</span>
          </h2>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <CastRowButton
                  row={row}
                  current={current?.entry === row.id ? current.index : undefined}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
