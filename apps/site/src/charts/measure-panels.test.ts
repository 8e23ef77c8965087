import { expect, test } from 'vitest';

import type { MeasureSeriesFragment } from '../gql/graphql.ts';
import { measurePanels } from './measure-panels.ts';
import { shortAmount } from './short-amount.ts';

type Observation = MeasureSeriesFragment['series'][number];

test('two figures are drawn from edge to edge, labelled, and told in a sentence', () => {
  const [panel] = panelsOf(observed('2030-01-01', 10), observed('2030-03-01', 40));
  expect(panel?.drawing.marks.map(({ x }) => x)).toEqual([0, 100]);
  expect(panel?.drawing.marks.map(({ label }) => label?.text)).toEqual(['10', '40']);
  expect(panel?.sentence).toBe('From 10 days (PPS, 2030-01-01) to 40 days (PPS, 2030-03-01).');
});

test('the most and the least are told where they are neither the first nor the last', () => {
  const [panel] = panelsOf(
    observed('2030-01-01', 20),
    observed('2030-02-01', 50),
    observed('2030-03-01', 10),
    observed('2030-04-01', 30),
  );
  expect(panel?.sentence).toContain(
    '; the most was 50 days (PPS, 2030-02-01); the least was 10 days (PPS, 2030-03-01).',
  );
});

test('figures of another horizon or basis have a panel of their own, or stand in the table only', () => {
  const actual = ['2030-02-01', '2030-02-02'].map((date) => observed(date, 5, { basis: 'actual' }));
  const yearly = observed('2030-02-01', 500, { horizon: 'per-year' });
  const unstated = observed('2030-02-02', 500, { basis: null });
  const counted = ['2030-01-01', '2030-03-01', '2030-04-01'].map((date) => observed(date, 1));
  const { panels, left } = measurePanels(measure(...counted, ...actual, yearly, unstated));
  expect(panels.map(({ heading }) => heading)).toEqual([
    'counted, point in time',
    'actual, point in time',
  ]);
  expect(panels.map(({ drawing }) => drawing.marks.length)).toEqual([3, 2]);
  expect(left).toEqual([yearly, unstated]);
});

test.each([
  ['there is no figure', []],
  ['there is one', [observed('2030-01-01', 10)]],
  ['the bases differ', [observed('2030-01-01', 10), observed('2030-02-01', 20, { basis: 'x' })]],
  [
    'the horizon is not stated',
    ['2030-01-01', '2030-02-01'].map((date) => observed(date, 1, { horizon: null })),
  ],
  ['all are of one day', [observed('2030-01-01', 10), observed('2030-01-01', 20)]],
])('nothing is drawn where %s', (_why, series) => {
  expect(panelsOf(...series)).toEqual([]);
});

test('figures that each speak of a school year stand in that year, whenever they were said', () => {
  const [panel] = panelsOf(
    observed('2030-01-01', 1, { period: '2030-31' }),
    observed('2030-01-01', 2, { period: '2031-32' }),
    observed('2030-01-01', 3, { period: '2032-33' }),
  );
  expect(panel?.edges).toEqual(['2030-31', '2032-33']);
  expect(panel?.drawing.marks.map(({ x }) => Math.round(x))).toEqual([17, 50, 83]);
});

test('claims are marks for themselves, and a published series is a line', () => {
  const claims = [observed('2030-01-01', 10), observed('2030-03-01', 40)];
  expect(panelsOf(...claims)[0]?.drawing.lines).toEqual([]);
  const entity = { __typename: 'Measure' as const, heading: 'Days', path: '/' };
  const series = claims.map((each) => ({ ...each, entity }));
  expect(panelsOf(...series)[0]?.drawing.lines).toHaveLength(1);
});

test('a range is a bar from its lower to its upper end', () => {
  const [panel] = panelsOf(observed('2030-01-01', 0), observed('2030-02-01', 20, { high: 40 }));
  expect(panel?.drawing.marks.map(({ range }) => range)).toEqual([undefined, { low: 50, high: 0 }]);
});

test('a scale that does not begin at zero says so', () => {
  const nearby = [observed('2030-01-01', 900), observed('2030-03-01', 1000)];
  expect(panelsOf(...nearby)[0]?.drawing.beginsAtZero).toBe(false);
  const money = nearby.map((each) => ({ ...each, figure: { ...each.figure, unit: 'USD' } }));
  expect(panelsOf(...money)[0]?.drawing.beginsAtZero).toBe(true);
});

test('no two labels stand on one another in the narrowest drawing', () => {
  const crowd = Array.from({ length: 12 }, (_, index) =>
    observed(`2030-01-${String(index + 1).padStart(2, '0')}`, 100 + (index % 3)),
  );
  const labels = (panelsOf(...crowd)[0]?.drawing.marks ?? []).flatMap(({ x, y, label }) =>
    label ? [{ x: x * 2.28 + label.right, y: y * 2 + label.below }] : [],
  );
  expect(labels.length).toBeGreaterThan(1);
  for (const one of labels)
    for (const other of labels)
      expect(one === other || Math.hypot(one.x - other.x, one.y - other.y) > 14).toBe(true);
});

test('a label stands where no line passes, if there is room', () => {
  const entity = { __typename: 'Measure' as const, heading: 'Days', path: '/' };
  const series = [40, 10, 40].map((amount, month) => ({
    ...observed(`2030-0${month + 1}-01`, amount),
    entity,
  }));
  const [, lowest] = panelsOf(...series)[0]?.drawing.marks ?? [];
  expect(lowest?.label).toMatchObject({ text: '10', right: 0, below: 19 });
});

test.each([
  [228_000_000, 228_000_000, 'USD', 'EXACT', '$228M'],
  [228_000_000, 228_000_000, 'USD', 'AT_LEAST', '$228M+'],
  [10_300_000_000, 10_300_000_000, 'USD', 'AT_MOST', 'up to $10.3B'],
  [44_771, 44_771, 'students', 'ABOUT', 'about 44,771'],
  [6.25, 6.25, 'percent', 'EXACT', '6.25%'],
  [420, 440, 'minutes', 'EXACT', '420–440'],
  [-3400, -3400, 'students', 'EXACT', '−3,400'],
] as const)('%d to %d %s, %s, is written %s', (low, high, unit, exactness, text) => {
  expect(shortAmount({ low, high, unit, exactness })).toBe(text);
});

function panelsOf(...series: Observation[]) {
  return measurePanels(measure(...series)).panels;
}

function measure(...series: Observation[]): MeasureSeriesFragment {
  return { slug: 'days', title: 'Days', path: '/', unit: 'days', definition: 'Days.', series };
}

function observed(
  date: string,
  amount: number,
  others: Partial<Observation['figure']> = {},
): Observation {
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
      exactness: 'EXACT',
      sources: [],
      ...others,
    },
    voice: { __typename: 'Organization', name: 'Schools', label: 'PPS', side: 'EMPLOYER' },
    entity: { __typename: 'Claim', heading: 'A claim', path: '/' },
  };
}
