import type {
  GraphQLAbstractType,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
} from 'graphql';
import {
  defaultTypeResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import type { Write } from './write.ts';

const NULL = 'null';

/**
 * Makes what writes a value of a type.
 * @param writerOf makes what writes the fields that are asked of an object of a type
 */
export function createWriteValue(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  writerOf: (type: GraphQLObjectType) => Write,
): Write {
  return writeValue(type);

  function writeValue(of: GraphQLOutputType): Write {
    if (isNonNullType(of)) return notNull(writeValue(of.ofType));
    if (isListType(of)) return orNull(each(writeValue(of.ofType)));
    if (isLeafType(of)) return orNull(leaf(of));
    if (isAbstractType(of)) return orNull(possible(schema, of, writerOf));
    return orNull(writerOf(of));
  }
}

function notNull(write: Write): Write {
  return (value, asking) => {
    const json = write(value, asking);
    if (json === NULL) throw new Error('There is no value where the schema promises one.');
    return json;
  };
}

function orNull(write: Write): Write {
  return (value, asking) => (value === null || value === undefined ? NULL : write(value, asking));
}

function each(write: Write): Write {
  return (value, asking) => {
    if (!Array.isArray(value)) throw new Error('There is no list where the schema promises one.');
    let json = '[';
    for (const [index, item] of value.entries())
      json += (index === 0 ? '' : ',') + write(item, asking);
    return `${json}]`;
  };
}

function leaf(type: GraphQLLeafType): Write {
  return (value) => JSON.stringify(type.serialize(value)) ?? NULL;
}

function possible(
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
  writerOf: (type: GraphQLObjectType) => Write,
): Write {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const writers = new Map<unknown, Write>();
  return (value, asking) => {
    const name = resolveType(value, asking.context, { schema } as GraphQLResolveInfo, type);
    let write = writers.get(name);
    if (!write) {
      write = writerOf(typeNamed(schema, name));
      writers.set(name, write);
    }
    return write(value, asking);
  };
}

function typeNamed(schema: GraphQLSchema, name: unknown): GraphQLObjectType {
  const type = schema.getType(String(name));
  if (!isObjectType(type)) throw new Error(`The schema has no type ${String(name)}.`);
  return type;
}
