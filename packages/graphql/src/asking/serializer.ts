import type {
  DocumentNode,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';

import type { FlatField, Flatten } from './flat-selection.ts';
import { createFlatten } from './flat-selection.ts';

/** Writes values of one shape as JSON. */
export type Serialize = (value: unknown) => string;

/**
 * Makes a writer for the data of one operation. It knows the fields beforehand, so that it need not look for them,
 * and puts them in the order they are asked for in, in whatever order they were found.
 * @throws {NotFlat} where the fields depend on a value or a variable
 */
export function createSerializer(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): Serialize {
  const flatten = createFlatten(schema, document);
  const root = schema.getRootType(operation);
  if (!root) throw new Error(`The schema has no ${operation}.`);
  return serializerFor({ type: root, selections: [selectionSet] }, flatten);
}

function serializerFor({ type, selections }: FlatField, flatten: Flatten): Serialize {
  if (isNonNullType(type)) return serializerFor({ type: type.ofType, selections }, flatten);
  if (isListType(type))
    return listSerializer(serializerFor({ type: type.ofType, selections }, flatten));
  if (isCompositeType(type)) return objectSerializer([...flatten(type, selections)], flatten);
  return leafSerializer(type);
}

function objectSerializer(
  fields: readonly (readonly [name: string, field: FlatField])[],
  flatten: Flatten,
): Serialize {
  const parts = fields.map(([name, field], index) => ({
    name,
    before: `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`,
    serialize: serializerFor(field, flatten),
  }));
  return (value) => {
    if (value === null || value === undefined) return 'null';
    let json = '';
    for (const { name, before, serialize } of parts) {
      json += before + serialize((value as { [name: string]: unknown })[name]);
    }
    return `${json}}`;
  };
}

function listSerializer(serialize: Serialize): Serialize {
  return (value) => {
    if (!Array.isArray(value)) return 'null';
    let json = '';
    for (let index = 0; index < value.length; index += 1) {
      json += (index === 0 ? '[' : ',') + serialize(value[index]);
    }
    return value.length === 0 ? '[]' : `${json}]`;
  };
}

function leafSerializer(type: GraphQLOutputType): Serialize {
  if (type === GraphQLInt || type === GraphQLFloat || type === GraphQLBoolean) return String;
  return (value) => (typeof value === 'string' ? quote(value) : JSON.stringify(value ?? null));
}

// What JSON must escape; most texts of the record have none of it, and need only quotation marks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function quote(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
