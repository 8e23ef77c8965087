import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';

/** The words of an entity in another language, tied to the words that they render. */
export const translation = z
  .strictObject({
    language: z
      .string()
      .describe('The language, as the name of the folder of its translations has it: es.'),
    of: z
      .string()
      .regex(/^sha256-[0-9a-f]{12}$/, 'is not a fingerprint: begin with sha256-000000000000')
      .describe(
        'Fingerprint of the words that it renders. Begin with sha256-000000000000; `strike check` says the right one.',
      ),
    title: z.string().describe('The title, or the word that is explained.'),
    summary: citedText.optional().describe('The summary.'),
    answer: citedText.optional().describe("The employer's answer: its first paragraphs."),
    settled: citedText.optional().describe('What was settled: its first paragraphs.'),
    commonGood: citedText.optional().describe('The strategy beyond pay: its first paragraphs.'),
    body: citedText
      .optional()
      .describe('The text: as many of its first paragraphs as were translated.'),
  })
  .describe('The words of an entity in another language.');

/** What has been translated of an entity; empty where nothing has been. Each language has files of its own. */
export const translations = z
  .array(translation)
  .default([])
  .describe('The same in other languages. Written in files of their own, under translations/.');

export type Translation = z.infer<typeof translation>;
