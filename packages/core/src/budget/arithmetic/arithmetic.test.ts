import { describe, expect, test } from 'vitest';

import type { Entity } from '../../record/entity.ts';
import { createRecord } from '../../record/record.ts';
import { entity, source } from '../../testing/entity.ts';
import { arithmeticOf } from './arithmetic.ts';
import { colaPath } from './cola-path.ts';
import { costModel } from './cost-model.ts';

const TOWN = 'town-2030';

describe('a path of raises', () => {
  test('is added up, compounded, and paid again in every later year', () => {
    const path = colaPath([10, 10]);
    expect(path.simpleSum).toBe(20);
    expect(path.compounded).toBeCloseTo(21);
    expect(path.payrolls).toBeCloseTo(0.1 + 0.21);
  });

  test('of no raise comes to nothing', () => {
    expect(colaPath([0, 0, 0])).toMatchObject({ simpleSum: 0, compounded: 0, payrolls: 0 });
  });
});

describe('the raises of an offer', () => {
  const offered = offer(
    '2030-02-01',
    'proposal',
    [6, 4, 3],
    [
      { measure: 'cola-three-years', amount: 13.5, basis: 'compounded' },
      { measure: 'cola-three-years', amount: 13, basis: 'simple-sum' },
      { measure: 'cola-three-years', amount: 99 },
    ],
  );

  test('are compared with what was said on the same basis, and with nothing else', () => {
    const [compounded, addedUp] = worked(offered);
    expect(compounded).toMatchObject({ value: expect.closeTo(13.547, 2), unit: 'percent' });
    expect(compounded?.comparisons).toMatchObject([
      { stated: { figure: { amount: 13.5 } }, difference: expect.closeTo(-0.35, 2) },
    ]);
    expect(addedUp?.comparisons).toMatchObject([
      { stated: { figure: { amount: 13 } }, difference: 0 },
    ]);
  });

  test('are left out where a year is missing or is a range', () => {
    expect(worked(offer('2030-02-01', 'proposal', [6, 4], []))).toEqual([]);
    expect(worked(offer('2030-02-01', 'proposal', [6, 4, [2, 3]], []))).toEqual([]);
  });
});

describe('the distance between two paths', () => {
  const asked = offer('2030-01-20', 'proposal', [10, 10, 10], []);
  const offered = offer('2030-01-25', 'proposal', [5, 5, 5], [], 'town');
  const distances = (...entities: Entity[]) =>
    arithmeticOf(recordOf(...entities), TOWN).filter(({ id }) => id.startsWith('path-distance'));

  test('is what lies between them in percent of a year’s payroll', () => {
    const between = (1.1 + 1.1 ** 2 + 1.1 ** 3 - (1.05 + 1.05 ** 2 + 1.05 ** 3)) * 100;
    expect(distances(asked, offered)).toMatchObject([{ value: expect.closeTo(between, 6) }]);
  });

  test('is told anew after each offer, and not after the agreement', () => {
    const less = offer('2030-02-20', 'proposal', [8, 8, 8], []);
    const agreed = offer('2030-03-01', 'agreement', [6, 6, 6], []);
    expect(distances(asked, offered, less, agreed).map(({ id }) => id)).toEqual([
      'path-distance-2030-01-25',
      'path-distance-2030-02-20',
    ]);
  });

  test('is absent, with the reason, where a side has no path', () => {
    expect(distances(asked)).toMatchObject([
      { available: false, reason: expect.stringContaining('No offer of the employer') },
    ]);
  });
});

describe('the cost of one percent', () => {
  const before = offer('2030-02-01', 'proposal', [6, 4, 3], []);
  const agreed = offer('2030-03-01', 'agreement', [6, 5, 3], []);
  const price = claim('last-raise-difference', 2_000_000);
  const onePercent = (...entities: Entity[]) =>
    arithmeticOf(recordOf(...entities), TOWN).find(({ id }) => id === 'one-percent');

  test('is a hundredth of the payroll where a source states it', () => {
    expect(onePercent(claim('base-payroll', 300_000_000), price, before, agreed)).toMatchObject({
      value: 3_000_000,
      isInference: false,
    });
  });

  test('is inferred from the price of the last step between two paths', () => {
    const between = (1.06 * 1.05 - 1.06 * 1.04) * (1 + 1.03) * 100;
    expect(onePercent(price, before, agreed)).toMatchObject({
      value: expect.closeTo(2_000_000 / between, 3),
      isInference: true,
      caution: expect.stringContaining('No source states'),
    });
  });

  test.each([
    ['the price', [before, agreed]],
    ['the agreement', [price, before]],
    ['the offer before it', [price, agreed]],
    ['everything', []],
  ])('is absent, with the reason, without %s', (_what, entities) => {
    expect(onePercent(...entities)).toMatchObject({
      available: false,
      reason: expect.stringContaining('Nobody has published'),
    });
  });
});

describe('the cost of a path', () => {
  test('is that of one percent times the percentages paid in all years', () => {
    const record = recordOf(claim('base-payroll', 100_000_000));
    const { cost } = costModel(record, TOWN, [10, 10]);
    expect(cost).toMatchObject({ value: expect.closeTo(31_000_000, 3), horizon: '2-years' });
  });

  test('is absent where that of one percent is', () => {
    const { path, cost } = costModel(recordOf(), TOWN, [1, 1, 1]);
    expect(path.simpleSum).toBe(3);
    expect(cost).toMatchObject({ id: 'path-cost', available: false });
  });
});

describe('shares', () => {
  const year = { period: '2030-31' };
  const measures = [
    measure('general-fund-size', 'adopted', [{ amount: 1000, ...year }]),
    measure('general-fund-ending-balance', 'audited', [
      { amount: 100, ...year },
      { amount: 900, ...year, basis: 'guessed' },
      { amount: 50, period: '2031-32' },
    ]),
    measure('enrollment', 'counted', [{ amount: 20, ...year }]),
  ];

  test('take both numbers from one year and from the footing of their measures', () => {
    expect(worked(...measures)).toMatchObject([
      { group: 'reserves', value: 10, unit: 'percent' },
      { title: 'General Fund for each student, 2030-31', value: 50, horizon: 'per-year' },
    ]);
  });
});

function worked(...entities: Entity[]) {
  return arithmeticOf(recordOf(...entities), TOWN).flatMap((each) => (each.available ? each : []));
}

function recordOf(...entities: Entity[]) {
  const named = ['base-payroll', 'last-raise-difference'].map((id) => measure(id, 'paid', []));
  const parties = [
    entity('organization', 'union', { name: 'U', kind: 'union', side: 'union' }),
    entity('organization', 'town', { name: 'T', kind: 'employer', side: 'employer' }),
  ];
  return createRecord([source('a', '2030-01-01'), cola(), ...parties, ...named, ...entities]);
}

function cola() {
  return entity('measure', 'cola-three-years', {
    title: 'Total',
    unit: 'percent',
    definition: 'D',
    horizon: '3-years',
  });
}

function offer(
  date: string,
  kind: string,
  rates: (number | number[])[],
  totals: object[],
  party = 'union',
) {
  const years = rates.map((amount, index) => ({ measure: `cola-year-${index + 1}`, amount }));
  return entity('offer', date, {
    title: `Offer of ${date}`,
    date,
    kind,
    parties: [party],
    terms: [{ issue: 'pay', text: 'T [@a].', figures: [...years, ...totals] }],
    body: 'B [@a].',
  });
}

function claim(id: string, amount: number) {
  return entity('claim', id, {
    question: 'q',
    by: 'union',
    date: '2030-02-28',
    stance: 'asserts',
    summary: 'S',
    figures: [{ measure: id, amount }],
    body: 'B [@a].',
  });
}

function measure(id: string, basis: string, observations: object[]) {
  return entity('measure', id, {
    title: id,
    unit: 'USD',
    definition: 'D',
    horizon: 'per-year',
    basis,
    observations: observations.map((each) => ({ date: '2030-07-01', sources: ['a'], ...each })),
  });
}
