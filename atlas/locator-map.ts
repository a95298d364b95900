/** A point of a map, in its own pixels. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A name on the map: of the state itself, of its capital, of a neighbour, or of the place that the card is about. */
export interface MapLabel extends MapPoint {
  readonly text: string;
  readonly of: 'subject' | 'neighbour' | 'capital' | 'place';
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Where something lies, drawn for a day: what an SVG of `width` by `height` needs. Paths are values of `d`, in the
 * map's own pixels, rounded.
 */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** All land in sight. */
  readonly land: string;
  /** The state, territory or area that the card is about; empty for a place of no state. */
  readonly subject: string;
  /** Borders between states on that day. */
  readonly borders: string;
  /** Borders that not all states recognise on that day: drawn as such. */
  readonly disputed: string;
  readonly capital?: MapPoint;
  /** The place that the card is about. */
  readonly place?: MapPoint;
  readonly labels: readonly MapLabel[];
  /** Names of what the subject is and what surrounds it, for those who cannot see the map. */
  readonly neighbours: readonly string[];
}
