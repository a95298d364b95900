import type { EntryId } from '../../dataset/entry';
import { castWords } from '../../locales/cast';
import { type ActiveTie, isMutual, type TieLine } from './active-ties';
import type { CastRow } from './cast-state';
import { type NodeShape, nodeShape } from './node-shape';
import type { SidesLayout } from './sides-layout';
import { tiePath } from './tie-path';

interface TieLinesProps {
  readonly lines: readonly TieLine[];
  readonly layout: SidesLayout;
  readonly rows: ReadonlyMap<EntryId, CastRow>;
  /** The entry pointed at: its lines have words, the others step back. */
  readonly lit: EntryId | undefined;
}

/** The lines of the drawing. What they say stands in words below it. */
export function TieLines({ lines, layout, rows, lit }: TieLinesProps) {
  const { width, height, halfWidth, places } = layout;
  const shapes = new Map(
    places.map((place) => [place.id, nodeShape(place, rows.get(place.id as EntryId)?.name ?? '', halfWidth)]),
  );
  const drawn = lines.map((line) => {
    const [from, to] = [shapes.get(line.a), shapes.get(line.b)] as [NodeShape, NodeShape];
    const pair = lines.filter(({ a, b }) => a === line.a && b === line.b);
    const others = [...shapes.values()].filter((shape) => shape !== from && shape !== to);
    const heads = { from: hasHeadAt(line.ties, line.a), to: hasHeadAt(line.ties, line.b) };
    return { line, path: tiePath({ from, to, heads }, others, pair.indexOf(line), pair.length) };
  });
  const isLit = ({ a, b }: TieLine) => a === lit || b === lit;
  return (
    <svg
      class="tie-lines"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}em`}
      height={`${height}em`}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.map(({ line, path }) => (
        <g
          key={`${line.a} ${line.b} ${line.family}`}
          class="tie-line"
          data-family={line.family}
          data-dim={lit !== undefined && !isLit(line)}
        >
          <path class="tie-path" d={path.line} />
          {path.heads.map((head) => (
            <path key={head} class="tie-head" d={head} />
          ))}
        </g>
      ))}
      {drawn
        .filter(({ line }) => isLit(line))
        .map(({ line, path: { label } }) => (
          <text key={`${line.a} ${line.b} ${line.family}`} class="tie-label" x={label.x} y={label.y}>
            {wordsOf(line.ties)}
          </text>
        ))}
    </svg>
  );
}

function hasHeadAt(ties: readonly ActiveTie[], end: EntryId): boolean {
  return ties.some((tie) => tie.object === end && !isMutual(tie));
}

function wordsOf(ties: readonly ActiveTie[]): string {
  return [...new Set(ties.map(({ type }) => castWords.verbs[type].short))].join(castWords.comma);
}
