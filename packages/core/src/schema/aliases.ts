import * as z from 'zod';

import { id } from './reference.ts';

const aliases = z
  .array(id)
  .min(1)
  .optional()
  .describe('Ids that it had before, the latest first. What was found under them leads here.');

/** A schema of files whose names may change: ids are permanent, so a new one keeps the old. */
export function renamable<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape, z.core.$strict>) {
  return schema.extend({ aliases }).describe(schema.description ?? '');
}
