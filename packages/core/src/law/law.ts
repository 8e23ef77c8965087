import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';
import { id } from '../schema/reference.ts';
import { phase } from '../timeline/phase.ts';

/** A step that the law prescribes. */
const lawStep = z
  .strictObject({
    id: id.describe('Name of the step within this law.'),
    title: z.string().describe('The step in a few words.'),
    phase: phase.optional().describe('The phase of the round that the step is or opens.'),
    days: z.int().positive().optional().describe('Calendar days, where the law sets a number.'),
    bound: z
      .enum(['at-least', 'at-most'])
      .optional()
      .describe('Whether the days are a least wait or a longest time.'),
    after: id.optional().describe('The step from which the days are counted.'),
    statute: z.string().optional().describe('Section of the statute or rule.'),
    text: citedText.describe('What the step asks, in plain words.'),
  })
  .describe('A step that the law prescribes.');

/** The statute that governs a bargaining round, as ordered steps. */
export const law = z
  .strictObject({
    title: z.string().describe('The full name of the statute.'),
    shortTitle: z.string().describe('What people call it, for example PECBA.'),
    jurisdiction: z.string().describe('Where it holds.'),
    statutes: z.string().describe('Range of the sections.'),
    steps: z.array(lawStep).min(1).describe('The steps in their order.'),
    body: citedText.describe('What the law is about, whom it covers, who administers it.'),
  })
  .describe('The statute that governs a bargaining round.');

export type LawStep = z.infer<typeof lawStep>;
export type Law = z.infer<typeof law>;
