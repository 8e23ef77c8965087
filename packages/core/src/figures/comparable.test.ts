import { describe, expect, test } from 'vitest';

import type { Footing } from './comparable.ts';
import { areComparable } from './comparable.ts';

const threeYears: Footing = { unit: 'USD', horizon: '3-years', basis: 'district-costing' };

describe('two figures', () => {
  test('compare on one unit, horizon and basis', () => {
    expect(areComparable(threeYears, { ...threeYears })).toBe(true);
  });

  test.each([
    ['horizon', { horizon: 'per-year' }],
    ['basis', { basis: 'union-costing' }],
    ['unit', { unit: 'percent' }],
  ])('do not compare across another %s', (_what, other) => {
    expect(areComparable(threeYears, { ...threeYears, ...other })).toBe(false);
    expect(areComparable({ ...threeYears, ...other }, threeYears)).toBe(false);
  });

  test.each(['horizon', 'basis'])(
    'do not compare where the %s is unstated, even in both',
    (key) => {
      const unstated = { ...threeYears, [key]: 'unstated' };
      expect(areComparable(unstated, { ...unstated })).toBe(false);
    },
  );
});
