import { entityTypeNames, entityTypes } from '@strike-ledger/core';
import * as z from 'zod';

/** The JSON Schema (draft 2020-12) of record.json, made from the schemas that the files of the record are read by. */
export function recordSchema(): object {
  return z.toJSONSchema(documentSchema(), { io: 'input', override: requireAllButOptional });
}

function documentSchema(): z.ZodType {
  const lists = entityTypeNames.map((type) => [type, z.array(entitySchema(type))] as const);
  return z
    .strictObject({
      contentHash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('SHA-256 of the whole record, in hexadecimal.'),
      license: z
        .strictObject({
          name: z.string().describe('Short name of the terms of use.'),
          url: z.url().describe('Where the terms can be read.'),
        })
        .describe('Under which terms the record may be used.'),
      entities: z
        .strictObject(Object.fromEntries(lists))
        .describe('Every entity of the record, by its type, in reading order.'),
    })
    .describe('The record of Strike Ledger.');
}

function entitySchema(type: (typeof entityTypeNames)[number]): z.ZodType {
  return z.strictObject({
    address: z.string().describe('Its name, unique in the whole record.'),
    dispute: z.string().nullable().describe('The dispute it belongs to; null where all share it.'),
    id: z.string().describe('Its name within its type and dispute, as in its file name.'),
    file: z.string().describe('The file it is written in, from the top of the content folder.'),
    fields: entityTypes[type].schema,
  });
}

// A key with a default may be left out in a file and always stands in record.json.
function requireAllButOptional({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { def } = (zodSchema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return;
  jsonSchema.required = Object.entries(def.shape)
    .filter(([, inner]) => inner._zod.def.type !== 'optional')
    .map(([key]) => key);
}
