import * as z from 'zod';

import { calendarDate } from '../time/calendar-date.ts';
import { attributedFigure, basis, horizon } from './figure.ts';

const { measure: _, ...observed } = attributedFigure.shape;

/** What figures measure, so that one number stands in one place and a chart is a measure over time. */
export const measure = z
  .strictObject({
    title: z.string().describe('The measure in a few words, as a heading of a chart.'),
    unit: z
      .string()
      .describe('USD, percent, or what is counted as a plural noun: students, minutes, positions.'),
    definition: z.string().describe('What is counted and what is not, in a sentence or two.'),
    horizon: horizon.default('unstated'),
    basis: basis.default('unstated'),
    observations: z
      .array(
        z.strictObject({
          ...observed,
          date: calendarDate.describe('The day the number is for, or was stated.'),
        }),
      )
      .default([])
      .describe(
        'Numbers of this measure that no event, offer or claim carries: audited series, published counts.',
      ),
  })
  .describe('What figures measure.');

export type Measure = z.infer<typeof measure>;
