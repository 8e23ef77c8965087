import * as z from 'zod';

import { reference } from '../schema/reference.ts';

/** Over what stretch of time an amount counts. Two amounts of different horizon are never compared. */
export const horizon = z
  .string()
  .regex(
    /^(point-in-time|one-time|per-day|per-week|per-month|per-year|[2-9]-years|unstated)$/,
    'is not a horizon: write point-in-time, one-time, per-day, per-week, per-month, per-year, 2-years, 3-years … or unstated',
  )
  .describe(
    'Over what stretch of time the amount counts: point-in-time for a level on a day (a balance, a head count), one-time, per-week, per-year, 3-years for a total over three years, unstated where the source does not say.',
  );

/** What is counted in an amount. Two amounts of different basis are never compared. */
export const basis = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a basis: write lower-case words joined by hyphens')
  .describe(
    'What is counted in, in a few words joined by hyphens: general-fund, district-costing, compounded, simple-sum; unstated where the source does not say.',
  );

/** How far the amount may be from what the source means. */
const exactness = z
  .enum(['exact', 'about', 'at-least', 'at-most'])
  .describe('How the source hedges the amount: exact, about, at-least ("more than") or at-most.');

const amount = z
  .union([z.number(), z.tuple([z.number(), z.number()])])
  .refine((value) => typeof value === 'number' || value[0] < value[1], {
    error: 'is not a range: write the lower end first, for example [23, 26]',
    params: { code: 'figure/range-backwards' },
  })
  .describe(
    'The number, in the unit of its measure: whole dollars for money. A range has two ends: [23, 26].',
  );

const shape = {
  measure: reference('measure').describe('What the number measures.'),
  amount,
  exactness: exactness.default('exact'),
  horizon: horizon
    .optional()
    .describe('Set only where it differs from the horizon of the measure.'),
  basis: basis.optional().describe('Set only where it differs from the basis of the measure.'),
  period: z
    .string()
    .optional()
    .describe(
      'The year or years the number speaks of, for example 2023-24, where that is not the day it was said.',
    ),
  note: z.string().optional().describe('A few words that keep the number from being misread.'),
};

/** A number on an entity whose own words and sources carry it. */
export const figure = z.strictObject(shape).describe('A number, what it measures and how firmly.');

/** A number that names its own voice and sources. */
export const attributedFigure = z
  .strictObject({
    ...shape,
    by: reference('person', 'organization')
      .optional()
      .describe('Who says so. Left out where a source states it in its own voice.'),
    sources: z.array(reference('source')).min(1).describe('Where the number can be checked.'),
  })
  .describe('A number with its voice and its sources.');

export type Figure = z.infer<typeof figure>;
export type AttributedFigure = z.infer<typeof attributedFigure>;
export type Exactness = z.infer<typeof exactness>;

/** The two ends of an amount; the same number twice where it is no range. */
export function endsOf({ amount }: Pick<Figure, 'amount'>): readonly [low: number, high: number] {
  return typeof amount === 'number' ? [amount, amount] : amount;
}
