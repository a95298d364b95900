/** Said where the browser does not let Dateline read Reuters pages. */
export const permissionWords = {
  title: 'Dateline may not read Reuters yet',
  text: 'Your browser asks for your word first. Dateline reads the story on the page, and sends nothing anywhere.',
  allow: 'Allow on reuters.com',
  refused: 'Not allowed. You can allow it here at any time.',
};
