import { describe, expect, test } from 'vitest';

import type { Entity } from '../../record/entity.ts';
import { createRecord } from '../../record/record.ts';
import { entity, source } from '../../testing/entity.ts';
import { arithmeticOf } from './arithmetic.ts';
import { colaPath } from './cola-path.ts';
import { costModel } from './cost-model.ts';

const TOWN = 'town-2030';

describe('every result', () => {
  const year = { period: '2030-31' };
  const results = (...entities: Entity[]) => [
    ...arithmeticOf(recordOf(...entities), TOWN),
    costModel(recordOf(...entities), TOWN, [2, 1]).cost,
  ];
  // Worked out within each test: what goes before tests is not held against mutants.
  const all = () =>
    results(
      claim('base-payroll', 300_000_000),
      offer('2030-02-01', 'proposal', [6.5, 4, 3], []),
      offer('2030-02-02', 'proposal', [2, 2, 2], [], 'town'),
      measure('general-fund-size', 'adopted', [{ amount: 1_000_000, ...year }]),
      measure('general-fund-ending-balance', 'audited', [{ amount: 123_400, ...year }]),
      measure('enrollment', 'counted', [{ amount: 20, ...year }]),
      measure('staff-teachers', 'counted', [{ amount: 2.5, ...year }]),
      measure('settlement-cost', 'agreed', [{ amount: 500, horizon: '3-years' }]),
    );

  test('has a name of its own, a heading, and a formula or a reason in whole sentences', () => {
    const told = [...all(), ...results()];
    expect(new Set(all().map(({ id }) => id)).size).toBe(all().length);
    for (const each of told) {
      expect(each.id).toMatch(/^[a-z0-9-]+$/);
      expect(each.title).toMatch(/^[A-Z0-9].*[^.]$/);
      expect(each.available ? each.formula : each.reason).toMatch(/^[A-Z].*[.]$/);
    }
  });

  test('shows its formula with its numbers', () => {
    const steps = Object.fromEntries(
      all().map((each) => [each.id, each.available ? each.steps : each.reason]),
    );
    expect(steps).toEqual({
      '2030-02-01-compounded': ['1.065 × 1.04 × 1.03 − 1 = 14.08 percent'],
      '2030-02-01-added-up': ['6.5 + 4 + 3 = 13.5 percent'],
      '2030-02-02-compounded': ['1.02 × 1.02 × 1.02 − 1 = 6.12 percent'],
      '2030-02-02-added-up': ['2 + 2 + 2 = 6 percent'],
      'path-distance-2030-02-02': [
        'Union: 6.5, 4, 3 percent (Offer of 2030-02-01), together 31.34',
        'Employer: 2, 2, 2 percent (Offer of 2030-02-02), together 12.16',
        '31.34 − 12.16 = 19.18 percent of a year’s payroll',
      ],
      'one-percent': ['$300,000,000 ÷ 100 = $3,000,000'],
      'reserves-2030-31': ['$123,400 ÷ $1,000,000 = 12.3 percent'],
      'general-fund-for-each-student-2030-31': ['$1,000,000 ÷ 20 = $50,000'],
      'general-fund-for-each-teacher-2030-31': ['$1,000,000 ÷ 2.5 = $400,000'],
      'the-settlement-for-each-student': ['$500 ÷ 20 = $25'],
      'the-settlement-for-each-teacher': ['$500 ÷ 2.5 = $200'],
      'path-cost': ['$300,000,000 ÷ 100 = $3,000,000', '$3,000,000 × 5.02 = $15,060,000'],
    });
  });

  test('says in what, over what time and of which subject it is', () => {
    const footings = all().flatMap((each) =>
      each.available
        ? [`${each.id}: ${each.group}, ${each.unit} ${each.horizon}, ${each.inputs.length}`]
        : [],
    );
    expect(footings).toEqual([
      '2030-02-01-compounded: raises, percent 3-years, 3',
      '2030-02-01-added-up: raises, percent 3-years, 3',
      '2030-02-02-compounded: raises, percent 3-years, 3',
      '2030-02-02-added-up: raises, percent 3-years, 3',
      'path-distance-2030-02-02: raises, percent 3-years, 6',
      'one-percent: raises, USD per-year, 1',
      'reserves-2030-31: reserves, percent point-in-time, 2',
      'general-fund-for-each-student-2030-31: shares, USD per-year, 2',
      'general-fund-for-each-teacher-2030-31: shares, USD per-year, 2',
      'the-settlement-for-each-student: shares, USD 3-years, 2',
      'the-settlement-for-each-teacher: shares, USD 3-years, 2',
      'path-cost: raises, USD 2-years, 1',
    ]);
    expect(all().every((each) => each.available && !each.isInference)).toBe(true);
  });

  test('is compared with nothing where nobody said it', () => {
    expect(all().flatMap((each) => (each.available ? each.comparisons : []))).toEqual([]);
  });
});

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
    expect(distances()).toMatchObject([
      { available: false, reason: expect.stringContaining('No offer of the union') },
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

  test('that is inferred shows both paths and the price', () => {
    expect(onePercent(price, before, agreed)).toMatchObject({
      unit: 'USD',
      horizon: 'per-year',
      steps: [
        'Before: 6, 4, 3 percent, together 29.79 percent of a year’s payroll',
        'Agreed: 6, 5, 3 percent, together 31.94 percent of a year’s payroll',
        '$2,000,000 ÷ 2.15 = $929,454',
      ],
      formula: expect.stringMatching(/^Divide the price .*[.]$/),
      comparisons: [],
    });
    const result = onePercent(price, before, agreed);
    expect(result?.available && result.inputs.map(({ figure }) => figure.amount)).toEqual([
      2_000_000, 6, 4, 3, 6, 5, 3,
    ]);
  });

  test('rests on no agreement but the last, and on no offer that asks for as much', () => {
    const more = offer('2030-02-15', 'proposal', [9, 9, 9], []);
    const early = offer('2030-02-20', 'agreement', [6, 4.5, 3], []);
    expect(onePercent(price, before, more, early, agreed)).toEqual(
      onePercent(price, before, agreed),
    );
  });

  test('rests on no payroll and on no price that is a range', () => {
    const payroll = claim('base-payroll', [300_000_000, 310_000_000]);
    expect(onePercent(payroll, price, before, agreed)).toMatchObject({ isInference: true });
    const range = claim('last-raise-difference', [1_000_000, 2_000_000]);
    expect(onePercent(range, before, agreed)).toMatchObject({ available: false });
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

  test('of the settlement are those of the heads counted last before it', () => {
    const heads = measure('enrollment', 'counted', [
      { amount: 10, period: '2028-29', date: '2029-01-01' },
      { amount: 20, period: '2029-30', date: '2030-07-01' },
      { amount: 40, period: '2030-31', date: '2030-07-02' },
    ]);
    const settlement = measure('settlement-cost', 'agreed', [
      { amount: 900, date: '2030-06-01' },
      { amount: 500 },
    ]);
    expect(worked(heads, settlement)).toMatchObject([
      { title: 'The settlement for each student', value: 25, horizon: 'per-year' },
    ]);
    expect(worked(heads)).toEqual([]);
  });

  test('are none for a year of which one number is missing', () => {
    const fund = measure('general-fund-size', 'adopted', [{ amount: 1000, period: '2031-32' }]);
    const balance = measure('general-fund-ending-balance', 'audited', [{ amount: 100, ...year }]);
    expect(worked(fund, balance)).toEqual([]);
  });

  test('take a range at its middle', () => {
    const fund = measure('general-fund-size', 'adopted', [{ amount: [900, 1100], ...year }]);
    expect(worked(fund, ...measures.slice(2))).toMatchObject([{ value: 50 }]);
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

function claim(id: string, amount: number | readonly number[]) {
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
