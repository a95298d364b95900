import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { REUTERS_MATCHES } from './page/reuters-hosts';

const GECKO_ID = 'dateline@dateline.example';

export default defineConfig({
  // Manifest V3 for both: WXT's default for Firefox is V2, which drops optional host permissions in silence.
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact()],
    // Readable by reviewers of the stores, and by whoever reads a stack trace.
    build: { sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: 'Dateline',
    description: 'Explains who and what a Reuters story names, as of the story’s date.',
    // scripting: to put the card's script into a page once its marks are painted (docs/decisions/0008).
    permissions: ['storage', 'scripting'],
    host_permissions: REUTERS_MATCHES,
    // The browser itself holds us to it: nothing is sent anywhere, nothing is loaded from elsewhere.
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'self'; connect-src 'self'",
    },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Next marked name',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Previous marked name',
      },
      'open-mention': {
        // Not E: Firefox gives Alt+Shift+E to its Edit menu.
        suggested_key: { default: 'Alt+Shift+X' },
        description: 'Explain the marked name',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // ::highlight() paints underlines from this version on.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android, from the same version on: cards are sheets there.
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
