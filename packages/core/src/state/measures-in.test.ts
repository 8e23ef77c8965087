import { describe, expect, test } from 'vitest';

import { createRecord } from '../record/record.ts';
import { entity, source } from '../testing/entity.ts';
import { measure } from '../testing/round.ts';
import { town, townBasics } from '../testing/town.ts';
import type { Day } from '../time/calendar-date.ts';
import { stateOn } from './state-on.ts';

const day = (text: string) => text as Day;
const news = ['02', '05', '10'].map((each) => source(`news-${each}`, `2030-03-${each}`));

describe('a measure', () => {
  const said = (date: string, amount: number, cites: string, more: object = {}) => ({
    date,
    amount,
    by: 'district',
    sources: [cites],
    ...more,
  });
  const gap = measure('gap', {
    unit: 'USD',
    horizon: '3-years',
    basis: 'district-costing',
    observations: [
      said('2030-03-01', 200, 'news-02'),
      said('2030-03-04', 180, 'news-10'),
      said('2030-03-04', 60, 'news-10', { horizon: 'per-year' }),
      said('2030-03-03', 500, 'news-05', { basis: 'unstated' }),
      said('2030-03-02', 190, 'news-05', { by: undefined }),
    ],
  });
  const series = (date: string) =>
    stateOn(town(...news, gap), 'town-2030', day(date)).measures[0]?.series.map((each) => [
      'name' in each.voice ? each.voice.name : each.voice.kind,
      each.latest.map(({ figure }) => figure.amount),
      each.history.length,
    ]);

  test('gathers what every sort of entity says of it, the earliest first', () => {
    const figures = (amount: number) => [{ measure: 'gap', amount, sources: ['news-02'] }];
    const said = (amount: number) => [{ measure: 'gap', amount }];
    const text = 'So it was [@news-02].';
    const shared = entity(
      'measure',
      'gap',
      {
        title: 'Gap',
        unit: 'USD',
        definition: 'D',
        horizon: '3-years',
        basis: 'all',
        observations: [{ date: '2030-03-02', amount: 2, sources: ['report'] }],
      },
      null,
    );
    const report = entity(
      'source',
      'report',
      {
        outlet: 'The Auditor',
        title: 'Report',
        published: '2030-03-03',
        kind: 'report',
        perspective: 'neutral',
      },
      null,
    );
    const [basics, ...others] = townBasics({ figures: figures(1) });
    const record = createRecord([
      ...(basics ? [basics] : []),
      ...others,
      ...news,
      report,
      shared,
      measure('unused'),
      entity('event', 'talk', {
        title: 'A talk',
        date: '2030-03-03',
        kind: 'session',
        side: 'neutral',
        figures: figures(3),
        body: text,
      }),
      entity('claim', 'gap', {
        question: 'money',
        by: 'district',
        date: '2030-03-05',
        stance: 'asserts',
        summary: 'Far apart.',
        figures: said(5),
        body: text,
      }),
      entity('offer', 'bid', {
        title: 'A bid',
        date: '2030-03-04',
        kind: 'proposal',
        parties: ['district'],
        terms: [{ issue: 'pay', text, figures: [...said(4), { measure: 'unknown', amount: 9 }] }],
        body: text,
      }),
    ]);
    const { measures } = stateOn(record, 'town-2030', day('2030-04-01'));
    expect(measures.map(({ measure: { id } }) => id)).toEqual(['gap']);
    expect(
      measures[0]?.series.map(({ history }) => history.map(({ figure }) => figure.amount)),
    ).toEqual([[1, 3], [2], [4, 5]]);
  });

  test('has a series for each voice and footing, with what it said last', () => {
    expect(series('2030-03-05')).toEqual([
      ['speaker', [200], 1],
      ['The Town Paper', [190], 1],
      ['speaker', [500], 1],
    ]);
    expect(series('2030-03-10')).toEqual([
      ['speaker', [180], 2],
      ['The Town Paper', [190], 1],
      ['speaker', [500], 1],
      ['speaker', [60], 1],
    ]);
  });
});
