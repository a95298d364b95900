import { useMemo, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../../dataset/entry';
import { castWords } from '../../locales/cast';
import type { TieLine } from './active-ties';
import type { CastRow } from './cast-state';
import { type Direction, nearestPlace } from './nearest-place';
import { SidesNode } from './SidesNode';
import { layoutSides } from './sides-layout';
import { TieLines } from './TieLines';
import { useWidthInEm } from './use-width-in-em';

export interface SidesGraphProps {
  readonly rows: ReadonlyMap<EntryId, CastRow>;
  readonly lines: readonly TieLine[];
  readonly lit: EntryId | undefined;
  /** What an entry does and is done to, in words. */
  readonly describe: (entry: EntryId) => string;
  readonly onLight: (entry: EntryId | undefined) => void;
  readonly onOpen: (entry: EntryId) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Who backs, opposes, leads or belongs to whom, drawn. One stop for the Tab key: arrow keys go on from there. */
export function SidesGraph({ rows, lines, lit, describe, onLight, onOpen }: SidesGraphProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidthInEm(frame);
  const layout = useMemo(
    () =>
      layoutSides(
        lines.flatMap(({ a, b }) => [a, b]),
        lines,
        width,
      ),
    [lines, width],
  );
  const [stop, setStop] = useState<string>();
  const tabStop = layout.places.some(({ id }) => id === stop) ? stop : layout.places[0]?.id;
  const near = new Set(lines.filter(({ a, b }) => a === lit || b === lit).flatMap(({ a, b }) => [a, b]));

  function walk(event: KeyboardEvent): void {
    const direction = ARROWS[event.key];
    const next = direction && nearestPlace(layout.places, tabStop ?? '', direction);
    if (!direction) return;
    event.preventDefault();
    if (next) frame.current?.querySelector<HTMLElement>(`[data-entry="${next.id}"]`)?.focus();
  }

  return (
    // The drawing is the same from left to right in every language; names keep their own direction.
    <div class="sides-graph" dir="ltr" ref={frame}>
      <div class="sides-frame" style={{ inlineSize: `${layout.width}em`, blockSize: `${layout.height}em` }}>
        <TieLines lines={lines} layout={layout} rows={rows} lit={lit} />
        <ul aria-label={castWords.graph} onKeyDown={walk}>
          {layout.places.map((place) => {
            const id = place.id as EntryId;
            return (
              <SidesNode
                key={id}
                row={rows.get(id) as CastRow}
                place={place}
                width={layout.halfWidth * 2}
                description={describe(id)}
                tabStop={id === tabStop}
                dim={lit !== undefined && !near.has(id)}
                onLight={(on) => onLight(on ? id : undefined)}
                onFocus={() => setStop(id)}
                onOpen={() => onOpen(id)}
              />
            );
          })}
        </ul>
      </div>
    </div>
  );
}
