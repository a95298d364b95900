import { Fragment } from 'preact';
import type { Certainty } from '../../dataset/card';
import type { EntryId } from '../../dataset/entry';
import { castWords } from '../../locales/cast';
import type { CastRow } from './cast-state';
import type { TieSentence } from './tie-sentences';

interface TieSentencesProps {
  readonly sentences: readonly TieSentence[];
  readonly rows: ReadonlyMap<EntryId, CastRow>;
  /** The entry pointed at: sentences without it step back. */
  readonly lit: EntryId | undefined;
}

/** The ties in words, for whoever cannot or would rather not read the drawing. */
export function TieSentences({ sentences, rows, lit }: TieSentencesProps) {
  const name = (id: EntryId) => <TieName row={rows.get(id)} />;
  return (
    <ul class="tie-sentences">
      {sentences.map(({ subject, type, objects }) => (
        <li
          key={`${subject} ${type}`}
          data-dim={lit !== undefined && subject !== lit && !objects.some(({ id }) => id === lit)}
        >
          {name(subject)} {castWords.verbs[type].said}{' '}
          {objects.map(({ id, certainty }, index) => (
            <Fragment key={id}>
              {index > 0 && (index === objects.length - 1 ? castWords.and : castWords.comma)}
              {name(id)}
              <Doubt certainty={certainty} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

function TieName({ row }: { readonly row: CastRow | undefined }) {
  if (!row) return null;
  return (
    <bdi class="tie-name" data-kind={row.kind}>
      {row.name}
    </bdi>
  );
}

function Doubt({ certainty }: { readonly certainty: Certainty }) {
  if (certainty === 'yes') return null;
  return (
    <small class="certainty"> {certainty === 'perhaps' ? castWords.perhaps : castWords.lastRecorded}</small>
  );
}
