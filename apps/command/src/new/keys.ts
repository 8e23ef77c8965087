import { isInFile } from '@strike-ledger/content';
import { bareSchema, isCitedText } from '@strike-ledger/core';
import type { z } from 'zod';

/** What sort of answer a key takes. */
export type Sort = 'text' | 'prose' | 'number' | 'yes-or-no' | 'words' | 'groups' | 'group';

/** A key of a file, with what a question about it needs. */
export type Key = {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly sort: Sort;
  /** Whether a file has to have it. */
  readonly isRequired: boolean;
  readonly description: string;
};

/** The keys of a group of keys, in the order of its schema. */
export function keysOf(schema: z.core.$ZodType): readonly Key[] {
  const { def } = bareSchema(schema)._zod;
  if (def.type !== 'object') return [];
  const own = Object.entries(def.shape).filter(([name]) => isInFile(name));
  return own.map(([name, inner]) => ({
    name,
    schema: inner,
    sort: sortOf(inner),
    isRequired: !(inner as z.ZodType).safeParse(undefined).success,
    description: descriptionOf(inner),
  }));
}

/** What sort of answer a schema takes. */
export function sortOf(schema: z.core.$ZodType): Sort {
  const bare = bareSchema(schema);
  if (isCitedText(bare)) return 'prose';
  const { def } = bare._zod;
  switch (def.type) {
    case 'number':
    case 'union':
      return 'number';
    case 'boolean':
      return 'yes-or-no';
    case 'object':
      return 'group';
    case 'array':
      return ['group', 'prose'].includes(sortOf(def.element)) ? 'groups' : 'words';
    default:
      return 'text';
  }
}

/** The schema of the items of a list. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType {
  const bare = bareSchema(schema);
  const { def } = bare._zod;
  return def.type === 'array' ? def.element : bare;
}

function descriptionOf(schema: z.core.$ZodType): string {
  const outer = schema as z.ZodType;
  const bare = bareSchema(schema) as unknown as z.ZodType;
  return outer.description ?? bare.description ?? '';
}
