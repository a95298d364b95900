/** Pages on which the content script runs: every national, mobile and Wider Image host, and AMP paths on them. */
export const REUTERS_MATCHES = ['https://*.reuters.com/*', 'http://*.reuters.com/*'];
