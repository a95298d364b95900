import { describe, expect, test } from 'vitest';
import { borderBetween, landOf, PARTS, stateOf } from './borders-in-time';
import { DISPUTES } from './disputes';

const ALL = new Set([
  ...['sudan', 'south-sudan', 'serbia', 'kosovo', 'montenegro', 'ukraine', 'crimea', 'russia', 'croatia'],
  ...['indonesia', 'east-timor', 'slovenia', 'bosnia', 'north-macedonia', 'india', 'pakistan', 'china'],
]);

describe('whose land it is', () => {
  test.each([
    ['south-sudan', '2011-07-08', 'sudan'],
    ['south-sudan', '2011-07-09', 'south-sudan'],
    ['montenegro', '2003-02-03', 'yugoslavia'],
    ['montenegro', '2006-06-02', 'serbia-and-montenegro'],
    ['montenegro', '2006-06-03', 'montenegro'],
    ['kosovo', '1999-03-24', 'yugoslavia'],
    ['kosovo', '2007-01-01', 'serbia'],
    ['kosovo', '2008-02-17', 'kosovo'],
    ['east-timor', '1999-10-24', 'indonesia'],
    ['east-timor', '2001-01-01', 'east-timor'],
    ['crimea', '2020-01-01', 'ukraine'],
    ['iraq', '2014-09-15', 'iraq'],
  ])('%s on %s: %s', (territory, day, state) => {
    expect(stateOf(territory, day)).toBe(state);
  });

  test.each([
    ['sudan', '2005-01-10', ['sudan', 'south-sudan']],
    ['sudan', '2012-01-10', ['sudan']],
    ['south-sudan', '2005-01-10', ['south-sudan']],
    ['serbia', '2000-01-01', ['serbia', 'kosovo']],
    ['yugoslavia', '2000-01-01', ['serbia', 'kosovo', 'montenegro']],
    ['serbia-and-montenegro', '2004-01-01', ['serbia', 'kosovo', 'montenegro']],
    ['serbia', '2010-01-01', ['serbia']],
    ['ukraine', '2015-01-01', ['ukraine', 'crimea']],
  ])('%s on %s has %s', (state, day, land) => {
    expect(landOf(state, day, ALL)).toEqual(land);
  });

  test('a state that is no more has the land that stories mean by it', () => {
    expect(landOf('yugoslavia', '2014-01-01', ALL)).toContain('croatia');
    expect(landOf('serbia-and-montenegro', '2014-01-01', ALL)).not.toContain('croatia');
    expect(landOf('ottoman-empire', '2014-01-01', ALL)).toEqual([]);
  });
});

describe('what a line between two is', () => {
  test.each([
    ['sudan', 'south-sudan', '2011-07-08', undefined],
    ['sudan', 'south-sudan', '2011-07-09', 'border'],
    ['serbia', 'montenegro', '2006-06-02', undefined],
    ['serbia', 'montenegro', '2006-06-03', 'border'],
    ['kosovo', 'serbia', '2008-02-16', undefined],
    ['kosovo', 'serbia', '2008-02-17', 'disputed'],
    ['ukraine', 'crimea', '2014-03-17', undefined],
    ['ukraine', 'crimea', '2014-03-18', 'disputed'],
    ['crimea', 'russia', '2013-01-01', 'border'],
    ['crimea', 'russia', '2014-03-18', 'disputed'],
    ['indonesia', 'east-timor', '1998-01-01', 'disputed'],
    ['indonesia', 'east-timor', '2000-01-01', 'border'],
    ['india', 'pakistan', '2014-01-01', 'disputed'],
    ['iraq', 'iran', '2014-09-15', 'border'],
  ])('%s and %s on %s: %s', (a, b, day, type) => {
    expect(borderBetween(a, b, day)?.type).toBe(type);
    expect(borderBetween(b, a, day)?.type).toBe(type);
  });

  test('India and Pakistan disagree in Kashmir only', () => {
    const border = borderBetween('india', 'pakistan', '2014-01-01');
    const isDisputed = border?.type === 'disputed' && border.where;
    expect(isDisputed && [isDisputed([74, 34]), isDisputed([71, 28])]).toEqual([true, false]);
  });
});

test('every line of the tables names a page that bears it out', () => {
  for (const { source } of [...PARTS, ...DISPUTES]) expect(source).toMatch(/^https:\/\//);
});
