import type { Position } from './sphere';
import type { Territory } from './world';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Parts far from the rest of their state: its map leaves them out, unless the place that it is about lies there. */
const OUTLYING: Readonly<Record<Territory, readonly Box[]>> = {
  // Alaska with its islands on either side of the 180th meridian; Hawaii.
  'united-states': [
    [-180, 51, -129.5, 72],
    [172, 51, 180, 54],
    [-161, 18, -154, 23],
  ],
  spain: [[-19, 27, -13, 30]], // the Canaries
  portugal: [[-32, 32, -16, 40]], // Madeira, the Azores
  ecuador: [[-92, -2, -89, 1]], // the Galapagos
  chile: [
    [-110, -28, -109, -26], // Easter Island
    [-80, -35, -78, -32], // Juan Fernandez
  ],
  'new-zealand': [
    [-178, -46, -175, -42], // the Chathams
    [165, -54, 170, -50],
  ],
  'south-africa': [[37, -48, 39, -46]], // Prince Edward Islands
  australia: [[158, -56, 160, -54]], // Macquarie Island
  fiji: [
    [176.8, -13, 177.3, -12], // Rotuma
    [174, -22, 175, -21],
  ],
  // Where the capital is, and a third of the state's width with it: the Gilberts.
  kiribati: [
    [-176, -12, -150, 5], // the Phoenix and Line Islands
    [169, -1.5, 170, 0], // Banaba
  ],
  'saint-helena': [[-15, -9, -14, -7]], // Ascension
  'svalbard-and-jan-mayen': [[-10, 70, -7, 72]], // Jan Mayen
  'caribbean-netherlands': [[-64, 17, -62, 18]], // Saba, Sint Eustatius
};

/** The boxes of outlying parts of a territory. */
export function outlyingOf(territory: Territory): readonly Box[] {
  return OUTLYING[territory] ?? [];
}

export function isWithin([longitude, latitude]: Position, [west, south, east, north]: Box): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
