import { describe, expect, test } from 'vitest';
import { readGold } from './read-gold';

const read = (...lines: string[]) =>
  readGold('gold/a.txt', ['date: 2014-09-15', 'region: asia', '', ...lines, ''].join('\n'));

describe('a labelled story', () => {
  test('has flows with the labels taken out, and offsets into them', () => {
    const story = read(
      '# [Iraq](state/iraq) votes',
      '',
      '[Haider',
      'al-Abadi](person/haider-al-abadi) met [Jordan](none) Smith in [Moscow](state/russia|place/moscow).',
      '',
      '## On the [caliphate](term/caliphate?)',
      '',
      '- [U.N.](body/united-nations)',
    );
    expect(story.flows).toEqual([
      { role: 'headline', text: 'Iraq votes' },
      { role: 'paragraph', text: 'Haider\nal-Abadi met Jordan Smith in Moscow.' },
      { role: 'subhead', text: 'On the caliphate' },
      { role: 'item', text: 'U.N.' },
    ]);
    for (const { flow, start, end, text } of story.labels) {
      expect(story.flows[flow]?.text.slice(start, end)).toBe(text);
    }
    expect(story.labels.map(({ entries, optional, line }) => [entries.join(), optional, line])).toEqual([
      ['state/iraq', false, 4],
      ['person/haider-al-abadi', false, 6],
      ['', false, 7],
      ['state/russia,place/moscow', false, 7],
      ['term/caliphate', true, 9],
      ['body/united-nations', false, 11],
    ]);
    expect(story.flowLines).toEqual([4, 6, 9, 11]);
  });

  test.each([
    [
      'a label without an id',
      '[Iraq](iraq)',
      "gold/a.txt:4: 'iraq' is no entry's id: write kind/id, or none",
    ],
    ['a label left open', 'See [Iraq] now', "gold/a.txt:4: '[Iraq]' is no label: write [name](kind/id)"],
  ])('says where %s is', (_, line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  test.each([
    ['date: 2014', "gold/a.txt:1: date: must be a day, as 2014-09-15, not '2014'"],
    ['date: 2014-09-15', 'gold/a.txt:1: region: is missing'],
    ['Baghdad', "gold/a.txt:1: must be 'date: 2014-09-15' or 'region: asia', not 'Baghdad'"],
  ])('says what is wrong with the head ‘%s’', (head, message) => {
    expect(() => readGold('gold/a.txt', `${head}\n\nText.\n`)).toThrow(message);
  });
});
