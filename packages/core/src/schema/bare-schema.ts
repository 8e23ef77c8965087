import type { z } from 'zod';

/** The schema of the value itself, without what lets a file leave it out. */
export function bareSchema(schema: z.core.$ZodType): z.core.$ZodTypes {
  const bare = schema as z.core.$ZodTypes;
  const { def } = bare._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return bareSchema(def.innerType);
    default:
      return bare;
  }
}
