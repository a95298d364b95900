// In the map's own pixels, one CSS pixel each on a card of usual size.
export const WIDTH = 342;
export const HEIGHT = 190;
