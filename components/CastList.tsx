import { useState } from 'preact/hooks';
import type { EntryId } from '../dataset/entry';
import { en } from '../locales/en';
import { ControlIcon } from './ControlIcon';
import { castGroups } from './cast-groups';
import { KindIcon } from './KindIcon';
import type { CastMember, KindState } from './popup-state';

interface CastListProps {
  readonly cast: readonly CastMember[];
  readonly kinds: readonly KindState[];
  readonly onOpenEntry: (entry: EntryId) => void;
}

const FILTER_FROM = 13; // shorter lists are read faster than a word is typed

/** Everything the story mentions, by kind; each opens its card in the page. */
export function CastList({ cast, kinds, onOpenEntry }: CastListProps) {
  const [filter, setFilter] = useState('');
  const groups = castGroups(cast, kinds, filter);
  return (
    <section class="cast" aria-label={en.popup.cast}>
      {cast.length >= FILTER_FROM && <CastFilter filter={filter} onFilter={setFilter} />}
      {groups.map(({ kind, members }) => (
        <div key={kind} class="cast-group" data-kind={kind}>
          <h2>
            <KindIcon kind={kind} />
            {en.kinds[kind].many}
          </h2>
          <ul>
            {members.map((member) => (
              <li key={member.id}>
                <CastButton member={member} onOpen={() => onOpenEntry(member.id)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {groups.length === 0 && <p class="cast-empty">{emptyWords(cast, filter)}</p>}
    </section>
  );
}

function emptyWords(cast: readonly CastMember[], filter: string): string {
  if (cast.length === 0) return en.popup.nothingKnown;
  return filter ? en.popup.nothingFound(filter) : en.popup.kindsOff;
}

interface CastFilterProps {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}

function CastFilter({ filter, onFilter }: CastFilterProps) {
  return (
    <div class="filter">
      <ControlIcon icon="find" />
      <input
        type="search"
        aria-label={en.popup.find}
        placeholder={en.popup.find}
        value={filter}
        onInput={(event) => onFilter(event.currentTarget.value)}
      />
    </div>
  );
}

function CastButton({ member, onOpen }: { readonly member: CastMember; readonly onOpen: () => void }) {
  return (
    <button type="button" class="cast-button" onClick={onOpen}>
      <bdi class="cast-name">{member.name}</bdi>
      <span class="cast-count">
        {member.count > 1 && <span aria-hidden="true">{en.popup.times(member.count)}</span>}
        <span class="unseen">, {en.popup.mentions(member.count)}, </span>
      </span>
      <span class="cast-role">{member.role}</span>
    </button>
  );
}
