/** Packages whose code is in the extension, with their terms. AboutPanel.test.tsx holds it to package.json. */
export const SOFTWARE = [
  {
    title: 'Preact',
    package: 'preact',
    terms: 'Copyright 2015-present Jason Miller, MIT',
    home: 'https://preactjs.com/',
  },
  {
    title: 'Fuse.js',
    package: 'fuse.js',
    terms: 'Copyright 2017 Kirollos Risk, Apache License 2.0',
    home: 'https://www.fusejs.io/',
  },
  {
    title: 'd3-geo and d3-array',
    package: 'd3-geo',
    terms: 'Copyright 2010-2026 Mike Bostock, ISC; parts 2008-2012 Charles Karney, MIT',
    home: 'https://d3js.org/d3-geo',
  },
  {
    title: 'TopoJSON Client',
    package: 'topojson-client',
    terms: 'Copyright 2012-2019 Michael Bostock, ISC',
    home: 'https://github.com/topojson/topojson-client',
  },
  {
    title: 'WebExtension browser API polyfill',
    package: 'webextension-polyfill',
    terms: 'Copyright Mozilla contributors, Mozilla Public License 2.0',
    home: 'https://github.com/mozilla/webextension-polyfill',
  },
] as const;
