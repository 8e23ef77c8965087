import * as z from 'zod';

import type { EntityType } from '../record/entity-type.ts';

/** What a schema key points at. Read back by {@link referenceMeta}. */
export type ReferenceMeta = { readonly types: readonly EntityType[] };

const references = z.registry<ReferenceMeta>();

const NAME = '[a-z0-9]+(?:[-.][a-z0-9]+)*';
const ID = new RegExp(`^${NAME}$`);

/** The name of an entity within its type and dispute: lower-case words joined by hyphens, as in its file name. */
export const id = z
  .string()
  .regex(ID, 'is not an id: write lower-case words joined by hyphens, as in the file name')
  .describe('The name of an entity, as in its file name: lower-case words joined by hyphens.');

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** A key that holds the id of an entity of one of the given types. */
export function reference(...types: [EntityType, ...EntityType[]]): z.ZodString {
  const schema = z.string().regex(ID, 'is not an id: write lower-case words joined by hyphens');
  references.add(schema, { types });
  return schema;
}

/** Which types of entity a key may point at, or undefined where the key is no reference. */
export function referenceMeta(schema: z.core.$ZodType): ReferenceMeta | undefined {
  // A schema made from another by .describe() inherits its entry, or an empty one.
  const meta = references.get(schema);
  return meta?.types && meta;
}

/** A key that names any entity of the same dispute as `type/id`, for example `claim/2023-10-30-adams-gap`. */
export const anyReference = z
  .string()
  .regex(
    new RegExp(`^[a-z-]+/${NAME}$`),
    'is not a reference: write type/id, for example event/2023-11-01-strike-begins',
  );
references.add(anyReference, { types: [] });
