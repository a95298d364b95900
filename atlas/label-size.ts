import type { Box } from './label-grid';
import type { MapLabel } from './locator-map';

// In pixels, with the letters of components/locator-map.css. A card does not measure text before it is drawn, and the
// system's font is not known here: widths are those of wide fonts.
const STATE = { letter: 7.6, line: 11 };
const POINT = { letter: 6.5, line: 13 };

const WORTH_TWO_LINES = 9; // letters: shorter names in two lines look like a list

/** A name in one line, then in two of like length where it has a space. */
export function linesOf(name: string): readonly (readonly string[])[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0 || name.length < WORTH_TWO_LINES) return [[name]];
  const middle = spaces.reduce((best, at) =>
    Math.abs(at - name.length / 2) < Math.abs(best - name.length / 2) ? at : best,
  );
  return [[name], [name.slice(0, middle), name.slice(middle + 1)]];
}

/** The room of a label: `x` is where its anchor is, `y` its middle. */
export function boxOfLines({ x, y, lines, of, anchor }: MapLabel): Box {
  const { letter, line } = of === 'place' || of === 'capital' ? POINT : STATE;
  const width = Math.max(...lines.map((text) => [...text].length)) * letter;
  const height = lines.length * line;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
}
