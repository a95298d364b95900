import type { Day } from '../dataset/partial-date';
import type { Position } from './sphere';
import type { Territory } from './world';

/** A border that not all states recognise, or that the two sides have never agreed on. */
export interface Dispute {
  readonly land: Territory;
  /** All that it borders on, when left out. */
  readonly with?: Territory;
  readonly since?: Day;
  readonly until?: Day;
  /** Only there, when given. */
  readonly where?: ((point: Position) => boolean) | undefined;
  readonly source: string;
}

/** From where the border of Punjab, which both sides recognise, ends and the working boundary of Jammu begins. */
const KASHMIR_SOUTH = 32.3;

/** They are drawn dashed, whoever is right. */
export const DISPUTES: readonly Dispute[] = [
  {
    land: 'kosovo',
    with: 'serbia',
    since: '2008-02-17',
    source: 'https://en.wikipedia.org/wiki/International_recognition_of_Kosovo',
  },
  {
    land: 'crimea',
    since: '2014-03-18', // the treaty by which Russia took it
    source: 'https://docs.un.org/en/A/RES/68/262',
  },
  { land: 'golan-heights', source: 'https://docs.un.org/en/S/RES/497(1981)' },
  {
    land: 'palestinian-territories',
    with: 'israel',
    source: 'https://docs.un.org/en/S/RES/242(1967)',
  },
  {
    land: 'western-sahara',
    with: 'morocco',
    source: 'https://www.un.org/dppa/decolonization/en/nsgt/western-sahara',
  },
  { land: 'somaliland', with: 'somalia', source: 'https://en.wikipedia.org/wiki/Somaliland' },
  { land: 'northern-cyprus', with: 'cyprus', source: 'https://docs.un.org/en/S/RES/541(1983)' },
  {
    land: 'east-timor',
    with: 'indonesia',
    until: '1999-10-25',
    source: 'https://docs.un.org/en/S/RES/384(1975)',
  },
  {
    land: 'india',
    with: 'pakistan',
    where: ([, latitude]) => latitude > KASHMIR_SOUTH,
    source: 'https://en.wikipedia.org/wiki/Line_of_Control',
  },
  { land: 'siachen-glacier', source: 'https://en.wikipedia.org/wiki/Siachen_conflict' },
  {
    land: 'india',
    with: 'china',
    source: 'https://en.wikipedia.org/wiki/Line_of_Actual_Control',
  },
  {
    land: 'pakistan',
    with: 'china', // all of it in Gilgit-Baltistan, which India claims
    source: 'https://en.wikipedia.org/wiki/Trans-Karakoram_Tract',
  },
];
