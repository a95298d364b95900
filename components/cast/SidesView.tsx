import { useMemo, useState } from 'preact/hooks';
import type { EntryId } from '../../dataset/entry';
import { castWords } from '../../locales/cast';
import { PopupMessage } from '../PopupMessage';
import { activeTies, tieLines } from './active-ties';
import { byWeight } from './cast-order';
import type { CastRow, CastTie } from './cast-state';
import { SidesGraph } from './SidesGraph';
import { TieLegend } from './TieLegend';
import { TieSentences } from './TieSentences';
import { sentencesOf, type TieSentence, tieSentences } from './tie-sentences';

export interface SidesViewProps {
  readonly cast: readonly CastRow[];
  readonly ties: readonly CastTie[];
  readonly onOpen: (entry: EntryId) => void;
}

/** The ties among the cast on the story's date: a drawing, its legend, and the same in words. */
export function SidesView({ cast, ties, onOpen }: SidesViewProps) {
  const [lit, setLit] = useState<EntryId>();
  const { rows, lines, sentences } = useMemo(() => {
    const rows = new Map(cast.map((row) => [row.id, row]));
    const active = activeTies(ties).filter(({ subject, object }) => rows.has(subject) && rows.has(object));
    const order = byWeight(cast).map(({ id }) => id);
    return { rows, lines: tieLines(active), sentences: tieSentences(active, order) };
  }, [cast, ties]);
  if (lines.length === 0) return <PopupMessage {...castWords.noTies} />;

  const said = ({ subject, type, objects }: TieSentence) =>
    [
      rows.get(subject)?.name,
      castWords.verbs[type].said,
      objects.map(({ id }) => rows.get(id)?.name).join(', '),
    ].join(' ');
  const leftOut = cast.length - new Set(lines.flatMap(({ a, b }) => [a, b])).size;
  return (
    <div class="sides-view">
      <p class="unseen">{castWords.walk}</p>
      <SidesGraph
        rows={rows}
        lines={lines}
        lit={lit}
        describe={(entry) => sentencesOf(sentences, entry).map(said).join('; ')}
        onLight={setLit}
        onOpen={onOpen}
      />
      <TieLegend lines={lines} />
      <h2>{castWords.sentences}</h2>
      <TieSentences sentences={sentences} rows={rows} lit={lit} />
      {leftOut > 0 && <p class="sides-left-out">{castWords.leftOut(leftOut)}</p>}
    </div>
  );
}
