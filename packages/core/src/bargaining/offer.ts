import * as z from 'zod';

import { figure } from '../figures/figure.ts';
import { citedText } from '../prose/cited-text.ts';
import { reference } from '../schema/reference.ts';
import { calendarDate } from '../time/calendar-date.ts';

/** What an offer says on one issue. */
const offerTerm = z
  .strictObject({
    issue: reference('issue').describe('The subject it is about.'),
    text: citedText.describe('What is offered on this issue.'),
    figures: z
      .array(figure)
      .default([])
      .describe('Its numbers: percent a year, minutes a week, students a class.'),
  })
  .describe('What an offer says on one issue.');

/** What an offer would cost, and who says so. An offer has as many costings as it has costers. */
const costing = z
  .strictObject({
    by: reference('person', 'organization').describe('Who worked it out.'),
    date: calendarDate.describe('When that was said.'),
    text: citedText.describe('What is counted.'),
    figures: z.array(figure).min(1).describe('The cost in numbers.'),
  })
  .describe('What an offer would cost, and who says so.');

/** A dated proposal. */
export const offer = z
  .strictObject({
    title: z
      .string()
      .describe('Whose, and when or what: for example "District offer in mediation, 17 October".'),
    date: calendarDate.describe('When it was put on the table.'),
    kind: z
      .enum(['proposal', 'final-offer', 'package', 'agreement'])
      .describe(
        'proposal on some issues; final-offer under the law; package on all open issues; agreement of both.',
      ),
    parties: z
      .array(reference('organization'))
      .min(1)
      .max(2)
      .describe('Who offers it: one party, or both for an agreement.'),
    terms: z
      .array(offerTerm)
      .min(1)
      .describe(
        'What it says, issue by issue. A later offer of a party on an issue replaces its earlier one.',
      ),
    costings: z
      .array(costing)
      .default([])
      .describe('What it would cost, by each who worked it out.'),
    body: citedText.describe('What was new about it and how it was received.'),
  })
  .describe('A dated proposal by one party, or the agreement of both.');

export type OfferTerm = z.infer<typeof offerTerm>;
export type Costing = z.infer<typeof costing>;
export type Offer = z.infer<typeof offer>;
