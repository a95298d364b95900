/** Words of the page that opens once, after Dateline was installed. */
export const welcomeWords = {
  title: 'The names in the news, as of that day',
  marks: {
    title: 'A thin line marks a name',
    text: 'Open a story on reuters.com. People, groups, places and terms are underlined, a colour for each kind.',
  },
  card: {
    title: 'Rest on it, and a card explains it',
    text: '“As of” is the day of the story: who held office then, not who does now. What came later is folded under “And since”.',
  },
  keys: {
    title: 'Or use the keys',
    next: 'next name',
    previous: 'the one before',
    open: 'explain it',
    unset: 'The options page gives them keys.',
  },
  privacy: 'Nothing you read leaves this browser: all that Dateline knows came with it.',
  picture:
    'A line of time: a card stands at the day of the story. What lies before is drawn solid, what lies ahead is dotted.',
  try: 'Try it here',
  tryHint: 'A sample story, written for Dateline. Rest on an underlined name.',
  options: 'Options',
  optionsHint: 'Choose what is marked, how often, and for whom.',
  sample: {
    published: '16 September 2014',
    headline: 'Ukraine ratifies pact with EU, grants rebels limited self-rule',
    /** Our own sentences about a day since which the capital was renamed and most offices changed hands. */
    paragraphs: [
      'KIEV, Sept 16 - Ukraine’s parliament ratified a pact with the European Union on Tuesday, the same one that President Viktor Yanukovich turned down last November, which cost him his office.',
      'The European Parliament approved it in the same hour, joined to the chamber by video. President Petro Poroshenko told the Verkhovna Rada that no nation had paid so much to be European.',
      'Deputies also granted three years of limited self-rule to those parts of Donetsk and Luhansk that pro-Russian separatists hold, as a ceasefire signed in Minsk on September 5 demands. Former prime minister Yulia Tymoshenko called the law a humiliation. Alexander Zakharchenko, who leads the self-proclaimed Donetsk People’s Republic, said his side would study it.',
      'Kiev and NATO say Moscow has sent soldiers and tanks across the border, which Russian Foreign Minister Sergei Lavrov denies. U.S. officials say the airliner of flight MH17 was shot down in July by a Buk missile from land that the rebels hold; the rebels deny that too.',
      'Monitors of the OSCE came under fire in Donetsk on Sunday, the news agency Interfax reported.',
    ],
  },
};
