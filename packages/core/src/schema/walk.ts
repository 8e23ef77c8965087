import type { z } from 'zod';

import { remember } from '../record/remember.ts';

/** The way from the top of an entity to one of its values: keys and list positions. */
export type Path = readonly (string | number)[];

/** Called once for each value that a schema describes, the outermost schema first. */
export type Visit = (schema: z.core.$ZodType, value: unknown, path: Path) => void;

type Schema = z.core.$ZodType;

/** Goes through a parsed value and the schema it came from side by side. */
export function walk(
  schema: Schema,
  value: unknown,
  visit: Visit,
  path: Path = [],
  shouldEnter: (schema: Schema) => boolean = () => true,
): void {
  if (value === undefined || !shouldEnter(schema)) return;
  visit(schema, value, path);
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object':
      for (const [key, inner] of Object.entries(def.shape)) {
        const held = (value as { [key: string]: unknown })[key];
        if (held !== undefined) walk(inner, held, visit, [...path, key], shouldEnter);
      }
      return;
    case 'array':
      (value as unknown[]).forEach((item, index) => {
        walk(def.element, item, visit, [...path, index], shouldEnter);
      });
      return;
    case 'optional':
    case 'default':
      walk(def.innerType, value, visit, path, shouldEnter);
      return;
    default:
      return;
  }
}

/**
 * Tells which schemas lead to one that is looked for, themselves among them. Few keys of an entity do, and a schema
 * does not change, so each is asked once.
 */
export function leadingTo(isSought: (schema: Schema) => boolean): (schema: Schema) => boolean {
  const leads: (schema: Schema) => boolean = remember(
    (schema) => isSought(schema) || partsOf(schema).some(leads),
  );
  return leads;
}

function partsOf(schema: Schema): readonly Schema[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'object') return Object.values(def.shape);
  if (def.type === 'array') return [def.element];
  return 'innerType' in def ? [def.innerType] : [];
}
