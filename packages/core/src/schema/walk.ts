import type { z } from 'zod';

/** The way from the top of an entity to one of its values: keys and list positions. */
export type Path = readonly (string | number)[];

/** Called once for each value that a schema describes, the outermost schema first. */
export type Visit = (schema: z.core.$ZodType, value: unknown, path: Path) => void;

/** Goes through a parsed value and the schema it came from side by side. */
export function walk(schema: z.core.$ZodType, value: unknown, visit: Visit, path: Path = []): void {
  if (value === undefined) return;
  visit(schema, value, path);
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object':
      for (const [key, inner] of Object.entries(def.shape)) {
        walk(inner, (value as { [key: string]: unknown })[key], visit, [...path, key]);
      }
      return;
    case 'array':
      (value as unknown[]).forEach((item, index) => {
        walk(def.element, item, visit, [...path, index]);
      });
      return;
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      walk(def.innerType, value, visit, path);
      return;
    default:
      return;
  }
}
