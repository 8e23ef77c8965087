import { describe, expect, test } from 'vitest';

import { spreadOf } from './spread.ts';
import { verdictOf } from './target.ts';

describe('the verdict on a target', () => {
  test.each([
    { measured: 0.8, bound: 0.8, isLeast: true, verdict: 'met' },
    { measured: 0.5, bound: 0.8, isLeast: true, verdict: 'missed by 0.30' },
    { measured: 300, bound: 300, isLeast: false, verdict: 'met' },
    { measured: 450, bound: 300, isLeast: false, verdict: 'missed by 150' },
    { measured: Number.NaN, bound: 300, isLeast: false, verdict: 'not measured' },
  ])('$measured against $bound is: $verdict', ({ verdict, measured, ...target }) => {
    expect(verdictOf({ what: '', ...target, measured: spreadOf([measured]) })).toBe(verdict);
  });
});
