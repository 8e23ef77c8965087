import { describe, expect, test } from 'vitest';

import { source } from '../testing/entity.ts';
import { measure } from '../testing/round.ts';
import { town } from '../testing/town.ts';
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
