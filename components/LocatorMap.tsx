import { HEIGHT, WIDTH } from '../atlas/frame-size';
import type { MapLabel, LocatorMap as MapFacts } from '../atlas/locator-map';
import { mapWords } from '../locales/map';

export interface LocatorMapProps {
  /** Undefined until it has been drawn: its room is kept, so that nothing jumps. */
  readonly map: MapFacts | undefined;
  /** What the map is about. */
  readonly name: string;
}

// In pixels of the map.
const CAPITAL_RADIUS = 3;
const PLACE_RADIUS = 3.6;
const STATE_LINE = 11;
/** From the middle of a line of text to its baseline. */
const BASELINE = 3.6;

/** Where something lies: its state in colour, in its surroundings. */
export function LocatorMap({ map, name }: LocatorMapProps) {
  if (!map) return <div class="locator" style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }} />;
  const { width, height, within, neighbours, near } = map;
  return (
    <svg
      class="locator"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={mapWords.label(name, within, neighbours, near)}
    >
      <path class="map-land" d={map.land} />
      <path class="map-borders" d={map.borders} />
      <path class="map-subject" d={map.subject} />
      <path class="map-borders within" d={map.borders} />
      <path class="map-disputed" d={map.disputed} />
      {map.ring && <circle class="map-ring" cx={map.ring.x} cy={map.ring.y} r={map.ring.r} />}
      {map.labels.map((label) => (
        <Label key={`${label.of} ${label.lines}`} label={label} />
      ))}
      {map.capital && (
        <circle class="map-capital" cx={map.capital.x} cy={map.capital.y} r={CAPITAL_RADIUS} />
      )}
      {map.place && <circle class="map-place" cx={map.place.x} cy={map.place.y} r={PLACE_RADIUS} />}
    </svg>
  );
}

function Label({ label: { x, y, lines, of, anchor } }: { readonly label: MapLabel }) {
  const top = y + BASELINE - ((lines.length - 1) * STATE_LINE) / 2;
  return (
    <text class="map-label" data-of={of} text-anchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * STATE_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
