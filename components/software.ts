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
    title: 'WebExtension browser API polyfill',
    package: 'webextension-polyfill',
    terms: 'Copyright Mozilla contributors, Mozilla Public License 2.0',
    home: 'https://github.com/mozilla/webextension-polyfill',
  },
] as const;
