import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';
import { reference } from '../schema/reference.ts';

/** A contested question of the budget. It gathers claims and takes no side. */
export const question = z
  .strictObject({
    title: z.string().describe('The question, with its question mark.'),
    order: z.int().positive().describe('Its place on the page, 1 first.'),
    agreed: z.array(citedText).default([]).describe('What both sides accept.'),
    disputed: z.array(citedText).default([]).describe('On what they part.'),
    measures: z.array(reference('measure')).default([]).describe('Measures to chart beside it.'),
    body: citedText.describe(
      'What the question is about and why it mattered, in a voice that takes no side.',
    ),
  })
  .describe('A contested question of the budget.');

export type Question = z.infer<typeof question>;
