import * as z from 'zod';

import { figure } from '../figures/figure.ts';
import { citedText } from '../prose/cited-text.ts';
import { reference } from '../schema/reference.ts';
import { calendarDate } from '../time/calendar-date.ts';

/** How a claim stands to its question. */
const stance = z
  .enum(['asserts', 'disputes', 'neutral-finding', 'later-evidence'])
  .describe(
    'asserts; disputes what another asserts; neutral-finding by nobody at the table; later-evidence from after the settlement.',
  );

/** What somebody said on a contested question. */
export const claim = z
  .strictObject({
    question: reference('question').describe('The contested question that it speaks to.'),
    by: reference('person', 'organization').describe('Who says so.'),
    date: calendarDate.describe('When it was said.'),
    stance,
    summary: z
      .string()
      .describe(
        'The claim in a few words, for lists: no figure in it that the body does not carry.',
      ),
    answers: z.array(reference('claim')).default([]).describe('Claims that it replies to.'),
    figures: z.array(figure).default([]).describe('The numbers in it.'),
    caution: z
      .string()
      .optional()
      .describe(
        'What a reader should know before relying on it: seen only second-hand, period not stated.',
      ),
    known: calendarDate
      .optional()
      .describe('When it became public, where that is not the day its first source came out.'),
    body: citedText.describe('The argument in our own words, as its author would recognise it.'),
  })
  .describe('What somebody said on a contested question.');

export type Stance = z.infer<typeof stance>;
export type Claim = z.infer<typeof claim>;
