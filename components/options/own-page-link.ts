/** A page of the extension that the options page leads to. */
export type OwnPageLink = 'about' | 'welcome';
