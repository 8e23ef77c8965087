import type { EntityType, Path } from '@strike-ledger/core';
import { entityTypes } from '@strike-ledger/core';
import type { z } from 'zod';

/** The keys that a group of keys may have. */
export function keysAt(type: EntityType, path: Path): readonly string[] {
  const schema = schemaAt(type, path);
  if (!schema) return [];
  const { def } = inner(schema)._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** What the schema says that a key is for. */
export function descriptionAt(type: EntityType, path: Path): string {
  const schema = schemaAt(type, path) as z.ZodType | undefined;
  const description = schema?.description ?? (schema && (inner(schema) as z.ZodType).description);
  // An item of a list is what the list is for.
  if (!description && typeof path.at(-1) === 'number')
    return descriptionAt(type, path.slice(0, -1));
  return description ?? 'See the example in content/README.md.';
}

function schemaAt(type: EntityType, path: Path): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = entityTypes[type].schema;
  for (const key of path) {
    const { def } = inner(schema)._zod as z.core.$ZodTypes['_zod'];
    if (def.type === 'object') schema = def.shape[String(key)];
    else if (def.type === 'array') schema = def.element;
    else return undefined;
    if (!schema) return undefined;
  }
  return schema;
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  return 'innerType' in def ? inner(def.innerType) : schema;
}
