import { isCitedText, referenceMeta, remember } from '@strike-ledger/core';
import * as z from 'zod';

/** A key of an object of the record, by what becomes of it in tables. */
export type Member = {
  readonly key: string;
  readonly sort: 'value' | 'figures' | 'sources' | 'part' | 'parts' | 'list';
  /** Of a list the schema of its elements. */
  readonly schema: z.core.$ZodType;
  readonly required: boolean;
  readonly description: string;
};

/** How a plain value is described: the part of JSON Schema that a column needs. */
export type ValueSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
};

/** The keys of an object schema, in its order. */
export const membersOf = remember(readMembers);

function readMembers(schema: z.core.$ZodType): readonly Member[] {
  const { shape } = definitionOf(schema) as z.core.$ZodObjectDef;
  return Object.entries(shape).map(([key, wrapped]) => {
    const { schema: inner, required } = unwrap(wrapped);
    const { description = '' } = z.toJSONSchema(wrapped, { io: 'input' });
    return { key, required, description, ...sortOf(key, inner) };
  });
}

function sortOf(key: string, schema: z.core.$ZodType): Pick<Member, 'sort' | 'schema'> {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return { sort: 'part', schema };
  if (definition.type !== 'array') return { sort: 'value', schema };
  const { schema: element } = unwrap(definition.element);
  if (key === 'figures' || key === 'observations') return { sort: 'figures', schema: element };
  if (key === 'sources') return { sort: 'sources', schema: element };
  return { sort: definitionOf(element).type === 'object' ? 'parts' : 'list', schema: element };
}

/** How a value is described, once nothing wraps its schema. */
export function valueSchemaOf(schema: z.core.$ZodType): ValueSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as ValueSchema;
}

/** Whether a value is prose with citations. */
export const isProse = isCitedText;

/** The types of entity that a value points at; empty for any of them. Undefined where it is no pointer. */
export function targetsOf(schema: z.core.$ZodType): readonly string[] | undefined {
  return referenceMeta(schema)?.types;
}

function unwrap(schema: z.core.$ZodType): { schema: z.core.$ZodType; required: boolean } {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
      return { ...unwrap(definition.innerType), required: false };
    case 'default':
    case 'readonly':
      return unwrap(definition.innerType);
    default:
      return { schema, required: true };
  }
}

function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}
