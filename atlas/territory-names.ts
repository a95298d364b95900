import type { Territory } from './world';

/** Names of world-atlas that are not the dataset's, by the dataset's slug of the state. */
const OTHER_NAMES: Readonly<Record<string, Territory>> = {
  'Antigua and Barb.': 'antigua-and-barbuda',
  'Bosnia and Herz.': 'bosnia',
  'Br. Indian Ocean Ter.': 'british-indian-ocean-territory',
  'British Virgin Is.': 'british-virgin-islands',
  'Cabo Verde': 'cape-verde',
  'Cayman Is.': 'cayman-islands',
  'Central African Rep.': 'central-african-republic',
  Congo: 'congo-republic',
  'Cook Is.': 'cook-islands',
  Czechia: 'czech-republic',
  "Côte d'Ivoire": 'ivory-coast',
  'Dem. Rep. Congo': 'democratic-republic-of-congo',
  'Dominican Rep.': 'dominican-republic',
  'Eq. Guinea': 'equatorial-guinea',
  'Faeroe Is.': 'faroe-islands',
  'Falkland Is.': 'falkland-islands',
  'Fr. Polynesia': 'french-polynesia',
  Macao: 'macau',
  Macedonia: 'north-macedonia',
  'Marshall Is.': 'marshall-islands',
  'N. Cyprus': 'northern-cyprus',
  'N. Mariana Is.': 'northern-mariana-islands',
  Palestine: 'palestinian-territories',
  'Pitcairn Is.': 'pitcairn-islands',
  'S. Sudan': 'south-sudan',
  'Solomon Is.': 'solomon-islands',
  'St-Barthélemy': 'saint-barthelemy',
  'St-Martin': 'saint-martin',
  'St. Kitts and Nevis': 'saint-kitts-and-nevis',
  'St. Pierre and Miquelon': 'saint-pierre-and-miquelon',
  'St. Vin. and Gren.': 'saint-vincent-and-the-grenadines',
  'Timor-Leste': 'east-timor',
  'Turks and Caicos Is.': 'turks-and-caicos-islands',
  'U.S. Virgin Is.': 'us-virgin-islands',
  'United Kingdom': 'britain',
  'United States of America': 'united-states',
  'W. Sahara': 'western-sahara',
  'Wallis and Futuna Is.': 'wallis-and-futuna',
  Åland: 'aland-islands',
};

/** Land of world-atlas that is no state of the dataset: it is drawn, and bears no name. */
export const NAMELESS: Readonly<Record<Territory, string>> = {
  antarctica: 'no state has it: claims to it are frozen by the treaty of 1959',
  'ashmore-and-cartier-is': 'reefs of Australia without people',
  'fr-s-antarctic-lands': 'islands of France without a settled people',
  'heard-i-and-mcdonald-is': 'islands of Australia without people',
  's-geo-and-the-is': 'islands of Britain without a settled people',
  'siachen-glacier': 'India holds it and Pakistan claims it: no border there was ever agreed',
  crimea: 'see borders-in-time.ts',
  'golan-heights': 'see borders-in-time.ts',
};

/** States of the dataset that world-atlas has no land of, at the scale it is used in. */
export const LANDLESS: Readonly<Record<string, string>> = {
  'donetsk-peoples-republic': 'its edge was a front that moved; the card shows Ukraine and a point',
  'luhansk-peoples-republic': 'its edge was a front that moved; the card shows Ukraine and a point',
  gibraltar: 'seven square kilometres: a point',
  tuvalu: '26 square kilometres of reefs: a point',
  'ottoman-empire': 'ended before all stories, and its borders were not of today',
};

/** The territory that a feature of world-atlas is: `W. Sahara` is `western-sahara`. */
export function territoryOf(feature: string): Territory {
  return (
    OTHER_NAMES[feature] ??
    feature.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\W+/g, '-').replace(/^-|-$/g, '')
  );
}
