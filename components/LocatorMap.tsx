import { HEIGHT, WIDTH } from '../atlas/frame-size';
import type { LocatorMap as MapFacts, MapLabel } from '../atlas/locator-map';
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
const LINE = 11;
const BASELINE = 3.4; // below the middle of a line of text

/** Where something lies: its state in colour, in its surroundings. */
export function LocatorMap({ map, name }: LocatorMapProps) {
  return (
    <div class="locator" style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
      {map && <Drawing map={map} name={name} />}
    </div>
  );
}

function Drawing({ map, name }: { readonly map: MapFacts; readonly name: string }) {
  const { width, height, capital, place, ring } = map;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={mapWords.label(name, map)}>
      <path class="map-land" d={map.land} />
      <path class="map-subject" d={map.subject} />
      <path class="map-borders" d={map.borders} />
      <path class="map-borders" d={map.disputed} />
      <path class="map-disputed" d={map.disputed} />
      {ring && <circle class="map-ring" cx={ring.x} cy={ring.y} r={ring.r} />}
      {map.labels.map((label) => (
        <Label key={`${label.of} ${label.lines.join(' ')}`} label={label} />
      ))}
      {capital && <circle class="map-capital" cx={capital.x} cy={capital.y} r={CAPITAL_RADIUS} />}
      {place && <circle class="map-place" cx={place.x} cy={place.y} r={PLACE_RADIUS} />}
    </svg>
  );
}

function Label({ label: { x, y, lines, of, anchor } }: { readonly label: MapLabel }) {
  const first = y + BASELINE - ((lines.length - 1) * LINE) / 2;
  return (
    <text class="map-label" data-of={of} text-anchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
