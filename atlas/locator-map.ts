/** A point of a map, in its own pixels. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A name on the map: of the state itself, of its capital, of a neighbour, or of the place that the card is about. */
export interface MapLabel extends MapPoint {
  /** One or two. `y` is the middle of them all. */
  readonly lines: readonly string[];
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
  /** All other land in sight. */
  readonly land: string;
  /** The state, territory or area that the card is about, or lies in; empty for a place of no state. */
  readonly subject: string;
  /** Borders between states on that day. */
  readonly borders: string;
  /** Borders that not all states recognise on that day: drawn as such. */
  readonly disputed: string;
  /** The seat of government. */
  readonly capital?: MapPoint;
  /** The place that the card is about. */
  readonly place?: MapPoint;
  /** A circle around a subject that is too small to be seen. */
  readonly ring?: MapPoint & { readonly r: number };
  readonly labels: readonly MapLabel[];
  /** For those who cannot see the map: the state that the place, or the part of a state, is in. */
  readonly within?: string;
  /** States around the subject: those it borders on, or lies near to; of a region, those that the map shows. */
  readonly neighbours: readonly string[];
  readonly nearness: 'bordering' | 'near' | 'in sight';
}
