import type { DatasetAbout } from '../../dataset/about';

/** What a dataset tells of itself: long and short lines, and licences of every length. */
export const ABOUT: DatasetAbout = {
  edition: '2025-06-30',
  entries: 26_635,
  names: 62_004,
  sources: [
    {
      title: 'CIA World Factbook',
      licence: 'public domain',
      use: 'Heads of state and government and their deputies, parties and their leaders, states, capitals, demonyms',
      home: 'https://www.cia.gov/the-world-factbook/',
    },
    {
      title: 'GeoNames',
      licence: 'CC BY 4.0',
      use: 'Cities and provinces, their spellings and coordinates',
      home: 'https://www.geonames.org/',
    },
    {
      title: 'Consolidated list of the UN Security Council',
      licence: 'facts of record',
      use: 'Groups under UN sanctions, and since when',
      home: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
    },
    {
      title: 'Unicode CLDR',
      licence: 'Unicode License v3',
      use: 'Names and regions of states',
      home: 'https://cldr.unicode.org/',
    },
  ],
};
