import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';
import { translations } from '../translations/translation.ts';

/** A word of the field, explained. */
export const term = z
  .strictObject({
    title: z
      .string()
      .describe('The word as it stands in a sentence: fiscal cliff, cost-of-living adjustment.'),
    abbreviation: z.string().optional().describe('For example COLA.'),
    alsoCalled: z
      .array(z.string())
      .default([])
      .describe('Other words for it that are linked as well.'),
    translations,
    body: citedText.describe('What it means, in words a fourteen-year-old can read.'),
  })
  .describe('A word of the field, explained.');

export type Term = z.infer<typeof term>;
