import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';
import { reference } from '../schema/reference.ts';
import { translations } from '../translations/translation.ts';

/** A subject of bargaining. */
export const issue = z
  .strictObject({
    title: z.string().describe('The subject as a parent would call it.'),
    order: z.int().positive().describe('Its place on the page, 1 first.'),
    summary: citedText.describe(
      'The dispute on this subject in one or two sentences that a fourteen-year-old can read.',
    ),
    answer: citedText
      .optional()
      .describe("The employer's answer in its own terms. Left out where the record has none."),
    settled: citedText
      .optional()
      .describe('What the settlement says on the subject. Left out where the record is silent.'),
    compared: z
      .array(reference('measure'))
      .default([])
      .describe('Measures on which both sides put a number, to be drawn on one scale.'),
    translations,
    body: citedText.describe("What is wrong, in the union's terms and attributed to it."),
  })
  .describe('A subject of bargaining.');

export type Issue = z.infer<typeof issue>;
