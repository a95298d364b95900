import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../dataset/entry';
import type { Mention } from '../../matching/mention';
import { readGold } from './read-gold';
import { compareRuns, recordOf } from './recorded';
import { describeError, figuresOf, judge, sentenceOf } from './score';

const STORY = readGold(
  'gold/a.txt',
  'date: 2014-09-15\nregion: asia\n\nNo word. [Iraq](state/iraq) and [Jordan](none) Smith met [IRNA](agency/irna?) in [Basra](place/basra).\n',
);
const TEXT = STORY.flows[0]?.text ?? '';

function mark(text: string, entry: EntryId): Mention {
  const start = TEXT.indexOf(text);
  return {
    entry,
    kind: 'state',
    flow: 0,
    start,
    end: start + text.length,
    how: 'name',
    confidence: 0.98,
    first: true,
  };
}

const types = (...marks: Mention[]) => judge(STORY, marks).map(({ type }) => type);

describe('a mark', () => {
  test('is right over its label, also when it is longer', () => {
    expect(types(mark('Iraq and', 'state/iraq'), mark('Basra', 'place/basra'))).toEqual(['right', 'right']);
  });

  test('is wrong as another entry, and false on a trap or where no label is', () => {
    const marks = [mark('Iraq', 'state/iran'), mark('Jordan', 'state/jordan'), mark('Smith', 'person/smith')];
    expect(types(...marks, mark('Basra', 'place/basra'))).toEqual(['wrong', 'false', 'right', 'false']);
  });

  test('may be missing where the label says so, and is missed elsewhere', () => {
    expect(types()).toEqual(['missed', 'missed']);
    expect(types(mark('IRNA', 'agency/irna'))).toEqual(['missed', 'right', 'missed']);
  });

  test('answers one label only', () => {
    expect(types(mark(TEXT, 'state/iraq'))).toEqual(['right', 'missed']);
  });
});

test('figures count a wrong mark against precision and recall', () => {
  const verdicts = judge(STORY, [
    mark('Iraq', 'state/iran'),
    mark('Basra', 'place/basra'),
    mark('met', 'term/x'),
  ]);
  expect(figuresOf(verdicts)).toMatchObject({
    right: 1,
    wrong: 1,
    false: 1,
    precision: 1 / 3,
    recall: 1 / 2,
  });
});

test('an error is told in words and with its sentence', () => {
  const [verdict] = judge(STORY, [mark('Iraq', 'state/iran')]);
  if (!verdict) throw new Error('no verdict');
  expect(describeError(verdict)).toBe("wrong: 'Iraq' is state/iraq, got state/iran (name, 0.98)");
  expect(sentenceOf(verdict)).toBe('Iraq and Jordan Smith met IRNA in Basra.');
});

test('a run is compared with the recorded one, error by error', () => {
  const before = recordOf(1, judge(STORY, [mark('Iraq', 'state/iraq')]));
  const now = recordOf(1, judge(STORY, [mark('Iraq', 'state/iran'), mark('Basra', 'place/basra')]));
  expect(compareRuns(before, now)).toEqual({
    broken: ["gold/a.txt: wrong: 'Iraq' is state/iraq, got state/iran (name, 0.98)"],
    mended: ["gold/a.txt: missed: 'Basra' is place/basra, got no mark"],
  });
  expect(compareRuns(now, now)).toEqual({ broken: [], mended: [] });
});
