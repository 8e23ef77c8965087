import type { EntityType } from '@strike-ledger/core';
import { bareSchema, entityTypes, referenceMeta } from '@strike-ledger/core';
import * as z from 'zod';

import { isWrittenAsKey } from '../files/keys-in-file.ts';

/** Only a date of the record may look like this. */
const INFERRED_YEAR = '2023~';

/**
 * The JSON Schema of the keys of a file as its author writes them: what an editor needs to complete and to explain
 * them. Of a Markdown file these are its front matter; its body is no key.
 */
export function fileSchema(type: EntityType): object {
  const { properties = {}, required = [], ...schema } = keysOf(type);
  const keys = Object.entries(properties).filter(([key]) => isWrittenAsKey(key));
  return {
    $comment: 'Made of the schemas in packages/core; packages/content/README.md says how.',
    title: type,
    ...schema,
    properties: Object.fromEntries(keys),
    required: required.filter(isWrittenAsKey),
  };
}

function keysOf(type: EntityType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(entityTypes[type].schema, {
    io: 'input',
    // The language server for YAML reads no newer one everywhere.
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      requireWhatHasNoDefault(zodSchema, jsonSchema);
      allowYearsAsNumbers(jsonSchema);
      nameFolders(zodSchema, jsonSchema);
    },
  });
}

// A schema that first turns what it is given into text takes anything, so zod calls its key optional.
function requireWhatHasNoDefault(
  schema: z.core.$ZodType,
  json: z.core.JSONSchema.BaseSchema,
): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return;
  json.required = Object.entries(def.shape)
    .filter(([, inner]) => !['optional', 'default'].includes(inner._zod.def.type))
    .map(([key]) => key);
}

function allowYearsAsNumbers(json: z.core.JSONSchema.BaseSchema): void {
  const isDate = json.pattern !== undefined && new RegExp(json.pattern).test(INFERRED_YEAR);
  if (isDate) json.type = json.format === 'date' ? 'string' : (['string', 'integer'] as never);
}

function nameFolders(schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema): void {
  const types = referenceMeta(bareSchema(schema))?.types ?? [];
  if (types.length === 0) return;
  const folders = types.map((type) => `${entityTypes[type].folder}/`).join(' or ');
  const place = `The name of a file in ${folders}, without its ending.`;
  if (json.description?.endsWith(place)) return;
  json.description = json.description ? `${json.description} ${place}` : place;
}
