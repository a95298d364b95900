/** Words said to who hears the page, apart from the card's. */
export const readingWords = {
  explained: (count: number) =>
    count === 1 ? 'Dateline: 1 name explained' : `Dateline: ${count} names explained`,
};
