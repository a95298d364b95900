import type { Day } from '../dataset/partial-date';
import { type State, stateOf } from './borders-in-time';
import { drawLines } from './draw-lines';
import { HEIGHT, WIDTH } from './frame-size';
import { labelGrid } from './label-grid';
import type { LocatorMap } from './locator-map';
import { type MapNames, mapWords } from './map-words';
import { type Subject, scopeOf, wholeOf } from './scope';
import { sightOf } from './sight';
import { SUBJECT, surroundingsOf } from './surroundings';
import type { Atlas, Territory } from './world';

/** A map without its words: these are asked for only where they are needed. */
export interface Draft {
  /** States whose names the map can use. */
  readonly states: readonly State[];
  finish(names: MapNames): LocatorMap;
}

/** Draws a subject for a day; undefined for what lies nowhere. */
export function draftMap(atlas: Atlas, subject: Subject, day: Day): Draft | undefined {
  const scope = scopeOf(atlas, subject, day);
  if (!scope) return undefined;
  const { frame, marked } = scope;
  const territories = new Set<Territory>(marked.map(({ territory }) => territory));
  const sight = sightOf(atlas, frame, territories);
  const ownerOf = (territory: Territory) => stateOf(territory, day);
  const grid = labelGrid(sight, (each) => (territories.has(each) ? SUBJECT : ownerOf(each)));
  const around = surroundingsOf(sight, territories, ownerOf);
  const whole = wholeOf(subject, atlas, day);
  const states = [...grid.patches.keys(), ...around, whole ?? SUBJECT, subject.state ?? SUBJECT];
  return {
    states: [...new Set(states)].filter((state) => state !== SUBJECT),
    finish: (names) => ({
      width: WIDTH,
      height: HEIGHT,
      ...drawLines(sight, frame, territories, day),
      ...mapWords({ scope, subject, grid, bordering: around, whole }, names),
    }),
  };
}
