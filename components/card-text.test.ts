import { expect, test } from 'vitest';
import { cardText } from './card-text';
import { sampleCard } from './sample-card';

test('says as text what the card says, for which day, and from where', () => {
  const card = sampleCard({
    id: 'person/haider-al-abadi',
    kind: 'person',
    name: 'Haider al-Abadi',
    gloss: 'Iraqi politician',
    country: 'Iraq',
    roles: [{ text: 'Prime minister of Iraq', since: '2014-09-08', certainty: 'yes' }],
    about: 'He leads a government that Sunnis and Kurds joined.',
    relations: [
      {
        type: 'opposes',
        side: 'from',
        entry: 'group/islamic-state',
        name: 'Islamic State',
        kind: 'group',
        certainty: 'yes',
      },
    ],
    later: [{ on: '2018-10-25', type: 'ended', text: 'Prime minister of Iraq' }],
    wikipedia: 'Haider al-Abadi',
  });
  expect(cardText(card).split('\n')).toEqual([
    'Haider al-Abadi',
    'Person, Iraq, as of 15 September 2014',
    'Prime minister of Iraq, since 8 September 2014, for one week',
    'He leads a government that Sunnis and Kurds joined.',
    'opposes Islamic State',
    'And since:',
    '- Until 25 October 2018: Prime minister of Iraq',
    'Sources: https://en.wikipedia.org/wiki/Haider_al-Abadi',
  ]);
});

test('what is no office on that day is told by what it is and what it was', () => {
  const card = sampleCard({
    id: 'group/mahdi-army',
    kind: 'group',
    name: 'Mahdi Army',
    gloss: "Iraqi Shi'ite militia",
    past: [{ text: 'In control of Sadr City', since: '2004', until: '2008', certainty: 'yes' }],
  });
  expect(cardText(card)).toContain("Iraqi Shi'ite militia\nIn control of Sadr City, ");
});
