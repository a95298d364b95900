import { describe, expect, test } from 'vitest';
import type { Card } from '../dataset/card';
import { sampleCard } from './sample-card';
import { timelineLabels } from './timeline-labels';
import { timelineLayout } from './timeline-layout';

const card = (parts: Partial<Card>) =>
  sampleCard({
    id: 'person/haider-al-abadi',
    kind: 'person',
    name: 'Haider al-Abadi',
    gloss: "Iraqi Shi'ite politician",
    country: 'Iraq',
    ...parts,
  });

const abadi = card({
  roles: [{ text: 'Prime minister of Iraq', since: '2014-09-08', until: '2018-10-25', certainty: 'yes' }],
  past: [
    { text: 'Member of parliament', since: '2006', until: '2014-09-08', certainty: 'yes' },
    { text: 'Minister of communications of Iraq', since: '2003-09', until: '2004-06', certainty: 'yes' },
  ],
});

describe('layout', () => {
  test('offices stand in order of time, and the needle at the date of the card', () => {
    const layout = timelineLayout(abadi);
    expect(layout?.bars.map(({ text, when }) => [text, when])).toEqual([
      ['Minister of communications of Iraq', 'past'],
      ['Member of parliament', 'past'],
      ['Prime minister of Iraq', 'now'],
      ['Prime minister of Iraq', 'later'],
    ]);
    const [, parliament, now, later] = layout?.bars ?? [];
    expect(now?.to).toBe(layout?.needle);
    expect(later?.from).toBe(layout?.needle);
    expect(parliament?.to).toBeCloseTo(now?.from ?? Number.NaN);
  });

  test('everything stays inside, with a margin', () => {
    for (const { from, to } of timelineLayout(abadi)?.bars ?? []) {
      expect(from).toBeGreaterThanOrEqual(0.03);
      expect(to).toBeLessThanOrEqual(0.97 + 1e-9);
      expect(to).toBeGreaterThan(from);
    }
  });

  test('offices one after the other share a lane, those at one time do not', () => {
    expect(timelineLayout(abadi)?.lanes).toBe(1);
    const both = timelineLayout(
      card({
        roles: [
          { text: 'President', since: '2000', certainty: 'yes' },
          { text: 'Commander', since: '2005', certainty: 'yes' },
        ],
        past: [{ text: 'Mayor', since: '1990', until: '2000', certainty: 'yes' }],
      }),
    );
    expect(both?.bars.map(({ text, lane }) => [text, lane])).toEqual([
      ['Mayor', 0],
      ['President', 0],
      ['Commander', 1],
    ]);
  });

  test('of many at one time, the most telling that hold and the longest past find room', () => {
    const layout = timelineLayout(
      card({
        roles: ['President', 'Commander', 'Chairman'].map((text) => ({
          text,
          since: '2010',
          certainty: 'yes',
        })),
        past: [
          { text: 'Mayor', since: '1999', until: '2000', certainty: 'yes' },
          { text: 'Minister', since: '1990', until: '2005', certainty: 'yes' },
          { text: 'Deputy', since: '1995', until: '2003', certainty: 'yes' },
        ],
      }),
    );
    expect(layout?.lanes).toBe(2);
    expect(layout?.bars.map(({ text }) => text)).toEqual(['Minister', 'Deputy', 'President', 'Commander']);
  });

  test('round years, five at most', () => {
    expect(timelineLayout(abadi)?.ticks.map(({ year }) => year)).toEqual([2005, 2010, 2015]);
  });

  test('without a past there is no timeline, and neither is there without dates', () => {
    const held = ['King', 'Commander'].map((text) => ({ text, since: '2005', certainty: 'yes' }) as const);
    expect(timelineLayout(card({ roles: held }))).toBeUndefined();
    expect(
      timelineLayout(card({ roles: [{ text: 'King', since: '2005', certainty: 'yes' }] })),
    ).toBeUndefined();
    expect(
      timelineLayout(
        card({
          roles: [{ text: 'King', certainty: 'yes' }],
          past: [{ text: 'Prince', since: '2001', certainty: 'yes' }],
        }),
      ),
    ).toBeUndefined();
  });

  test('what only comes later is no timeline', () => {
    const later = [
      { on: '2015', type: 'began', text: 'A', until: '2016' },
      { on: '2016', type: 'began', text: 'B', until: '2017' },
    ] as const;
    expect(timelineLayout(card({ later }))).toBeUndefined();
  });
});

describe('labels', () => {
  const layout = timelineLayout(abadi);
  const labels = layout ? timelineLabels(layout, 'Iraq') : [];

  test('the office that holds stands past the needle when its bar is short, without its country', () => {
    expect(labels.at(-1)).toMatchObject({ text: 'Prime minister', anchor: 'start' });
    expect(labels.at(-1)?.at).toBeGreaterThan(layout?.needle ?? 1);
  });

  test('no two overlap, and what has no room is left out', () => {
    expect(labels.map(({ text }) => text)).toEqual(['Member of parliament', 'Prime minister']);
  });

  test('what comes later has no label: it is folded away elsewhere', () => {
    const renamed = timelineLayout(
      card({
        roles: [{ text: 'Senator', since: '2010', certainty: 'yes' }],
        past: [{ text: 'Mayor', since: '2009', until: '2010', certainty: 'yes' }],
        later: [{ on: '2017', type: 'began', text: 'Ambassador', until: '2019' }],
      }),
    );
    expect(renamed?.bars.map(({ text }) => text)).toContain('Ambassador');
    expect(renamed && timelineLabels(renamed).map(({ text }) => text)).toEqual(['Mayor', 'Senator']);
  });
});

describe('what was renamed', () => {
  const group = card({
    id: 'group/islamic-state',
    kind: 'group',
    name: 'Islamic State',
    roles: [{ text: 'In control of Mosul', since: '2014-06-10', certainty: 'yes' }],
    pastNames: [
      { text: 'Islamic State of Iraq', since: '2006-10', until: '2013-04' },
      { text: 'ISIL', until: '2014-06-29' },
    ],
    namedSince: '2014-06-29',
  });

  test('has its names on the line, one after the other', () => {
    const bars = timelineLayout(group)?.bars ?? [];
    expect(bars.map(({ text, when }) => `${text}: ${when}`)).toEqual([
      'Islamic State of Iraq: past',
      'ISIL: past',
      'Islamic State: now',
    ]);
    expect(bars[0]?.to).toBeCloseTo(bars[1]?.from ?? 0);
    expect(bars[1]?.to).toBeCloseTo(bars[2]?.from ?? 0);
  });

  test('a state has its states of affairs there, whatever it was called', () => {
    const state = {
      ...group,
      kind: 'state',
      past: [{ text: 'At war', since: '2003', until: '2011', certainty: 'yes' }],
    };
    expect(timelineLayout(state as Card)?.bars.map(({ text }) => text)).toContain('At war');
  });
});
