import { expect, test } from 'vitest';
import { readChoices, writeChoices } from './choices-file';
import { DEFAULTS, type Settings } from './settings';

const CHOSEN: Settings = {
  enabled: false,
  density: 'screen',
  delay: 'click',
  level: 'specialist',
  look: 'dark',
  hiddenKinds: ['weapon', 'term'],
  pausedHosts: ['uk.reuters.com'],
  known: [{ id: 'state/iran', name: 'Iran' }],
  never: [{ id: 'person/haider-al-abadi', name: 'Haider al-Abadi', text: 'Abadi' }],
};

const file = (choices: unknown) => JSON.stringify({ app: 'Dateline', choices });

test.each([
  ['everything chosen', CHOSEN],
  ['nothing chosen', DEFAULTS],
])('what is written is read again: %s', (_, settings) => {
  expect(readChoices(writeChoices(settings))).toEqual({ type: 'choices', choices: settings, unread: [] });
});

test('what a file leaves out is left as it is', () => {
  expect(readChoices(file({ look: 'dark' }))).toEqual({
    type: 'choices',
    choices: { look: 'dark' },
    unread: [],
  });
});

test('says what it could not read, and takes the rest', () => {
  const { known } = CHOSEN;
  expect(
    readChoices(
      file({
        density: 'often',
        delay: 'quick',
        known: [...known, { id: 7 }, null],
        pausedHosts: 'all',
        theme: 'dark',
      }),
    ),
  ).toEqual({
    type: 'choices',
    choices: { delay: 'quick', known },
    unread: [
      { field: 'density', count: 1 },
      { field: 'known', count: 2 },
      { field: 'pausedHosts', count: 1 },
      { field: 'theme', count: 1 },
    ],
  });
});

test('a name of every object’s is no choice', () => {
  expect(readChoices('{"app":"Dateline","choices":{"constructor":1,"__proto__":{"look":"dark"}}}')).toEqual({
    type: 'choices',
    choices: {},
    unread: [
      { field: 'constructor', count: 1 },
      { field: '__proto__', count: 1 },
    ],
  });
});

test('an entry listed twice is known once', () => {
  const { known, never } = CHOSEN;
  expect(
    readChoices(file({ known: [...known, ...known], never: [...never, { ...never[0], text: 'ABADI' }] })),
  ).toMatchObject({ choices: { known, never: [{ text: 'ABADI' }] } });
});

test.each([
  '',
  'no JSON',
  '[]',
  'null',
  '{"choices":{}}',
  '{"app":"Dateline"}',
  '{"app":"Other","choices":{}}',
])('not a file of choices: %s', (text) => {
  expect(readChoices(text)).toEqual({ type: 'nothing' });
});
