import { expect, test } from 'vitest';

import type { MeasureSeriesFragment } from '../gql/graphql.ts';
import { frame, layOut } from './lay-out.ts';
import { shortAmount } from './short-amount.ts';

type Observation = MeasureSeriesFragment['series'][number];

test('two figures are drawn between the edges, labeled, and told in a sentence', () => {
  const chart = layOut(measure(observed('2030-01-01', 10), observed('2030-03-01', 40)));
  expect(chart?.marks.map(({ x }) => x)).toEqual([frame.left, frame.right]);
  expect(chart?.marks.map(({ label }) => label?.text)).toEqual(['10', '40']);
  expect(chart?.sentence).toBe('From 10 days (PPS, 2030-01-01) to 40 days (PPS, 2030-03-01).');
});

test('figures of another horizon or basis are left to the table', () => {
  const yearly = observed('2030-02-01', 500, { horizon: 'per-year' });
  const unstated = observed('2030-02-02', 500, { basis: null });
  const chart = layOut(
    measure(observed('2030-01-01', 10), yearly, unstated, observed('2030-03-01', 40)),
  );
  expect(chart?.marks).toHaveLength(2);
  expect(chart?.left).toEqual([yearly, unstated]);
});

test('nothing is drawn where no two figures may stand together', () => {
  expect(layOut(measure())).toBeUndefined();
  expect(layOut(measure(observed('2030-01-01', 10)))).toBeUndefined();
  const other = observed('2030-02-01', 20, { basis: 'another' });
  expect(layOut(measure(observed('2030-01-01', 10), other))).toBeUndefined();
  const unstated = ['2030-01-01', '2030-02-01'].map((date) => observed(date, 1, { horizon: null }));
  expect(layOut(measure(...unstated))).toBeUndefined();
});

test('claims are marks for themselves, and a published series is a line', () => {
  const claims = [observed('2030-01-01', 10), observed('2030-03-01', 40)];
  expect(layOut(measure(...claims))?.lines).toEqual([]);
  const series = claims.map((each) => ({
    ...each,
    entity: { __typename: 'Measure' as const, heading: 'Days', path: '/' },
  }));
  expect(layOut(measure(...series))?.lines).toHaveLength(1);
});

test('a scale that does not begin at zero says so', () => {
  const nearby = measure(observed('2030-01-01', 900), observed('2030-03-01', 1000));
  expect(layOut(nearby)?.beginsAtZero).toBe(false);
  const money = nearby.series.map((each) => ({ ...each, figure: { ...each.figure, unit: 'USD' } }));
  expect(layOut({ ...nearby, series: money })?.beginsAtZero).toBe(true);
});

test('no two labels stand on one another', () => {
  const crowd = Array.from({ length: 12 }, (_, index) =>
    observed(`2030-01-${String(index + 1).padStart(2, '0')}`, 100 + (index % 3)),
  );
  const labels = layOut(measure(...crowd))?.marks.filter(({ label }) => label) ?? [];
  for (const one of labels) {
    for (const other of labels) {
      if (one === other) continue;
      const apart =
        Math.abs(one.x - other.x) > 40 ||
        Math.abs((one.label?.y ?? 0) - (other.label?.y ?? 0)) > 14;
      expect(apart).toBe(true);
    }
  }
});

test.each([
  [228_000_000, 228_000_000, 'USD', '$228M'],
  [10_300_000_000, 10_300_000_000, 'USD', '$10.3B'],
  [44_771, 44_771, 'students', '44,771'],
  [4.5, 4.5, 'percent', '4.5%'],
  [420, 440, 'minutes', '420–440'],
  [-3400, -3400, 'students', '−3,400'],
])('%d to %d %s is written %s', (low, high, unit, text) => {
  expect(shortAmount({ low, high, unit })).toBe(text);
});

function measure(...series: Observation[]): MeasureSeriesFragment {
  return { slug: 'days', title: 'Days', path: '/', unit: 'days', definition: 'Days.', series };
}

function observed(date: string, amount: number, footing: object = {}): Observation {
  return {
    date: { iso: date, text: date },
    figure: {
      low: amount,
      high: amount,
      text: `${amount} days`,
      unit: 'days',
      horizon: 'point-in-time',
      basis: 'counted',
      period: null,
      note: null,
      ...footing,
    },
    voice: { __typename: 'Organization', name: 'Schools', label: 'PPS', side: 'EMPLOYER' },
    entity: { __typename: 'Claim', heading: 'A claim', path: '/' },
  };
}
