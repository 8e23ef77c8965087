import type {
  DocumentNode,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { isCompositeType, isListType, isNonNullType } from 'graphql';

import type { FlatField, Flatten } from './flat-selection.ts';
import { createFlatten } from './flat-selection.ts';

/** Puts the fields of a value in the order they are asked for in. Changes the value it is given. */
export type Arrange = (value: unknown) => unknown;

/**
 * Makes what puts the data of one operation in order. A compiled program finds fields without a resolver first, so
 * that a value whose fields are asked for in another order has to be made anew.
 * @throws {NotFlat} where the order depends on a value or a variable
 */
export function createArrange(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): Arrange {
  const root = schema.getRootType(operation);
  if (!root) throw new Error(`The schema has no ${operation}.`);
  const flatten = createFlatten(schema, document);
  const data = { type: root, isResolved: false, selections: [selectionSet] };
  return arrangeField(data, flatten) ?? ((value) => value);
}

// Null where there is nothing to put in order.
function arrangeField(field: FlatField, flatten: Flatten): Arrange | null {
  const { type, selections } = field;
  const inner = innerTypeOf(type);
  if (inner) {
    const arrange = arrangeField({ ...field, type: inner }, flatten);
    return isListType(type) && arrange ? (value) => arrangeList(value, arrange) : arrange;
  }
  return isCompositeType(type) ? arrangeFields([...flatten(type, selections)], flatten) : null;
}

function arrangeFields(fields: readonly Named<FlatField>[], flatten: Flatten): Arrange | null {
  const named = fields.map(([name, field]) => [name, arrangeField(field, flatten)] as const);
  const isInOrder = fields.every(
    ([, { isResolved }], index) =>
      isResolved === true || (isResolved === false && !fields[index - 1]?.[1].isResolved),
  );
  if (!isInOrder) return (value) => (isThere(value) ? inOrder(value, named) : null);
  const inner = named.flatMap(([name, arrange]) => (arrange ? [[name, arrange] as const] : []));
  if (inner.length === 0) return null;
  return (value) => (isThere(value) ? withInner(value, inner) : null);
}

function arrangeList(value: unknown, arrange: Arrange): unknown {
  return Array.isArray(value) ? value.map(arrange) : null;
}

function inOrder(value: Values, fields: readonly Named<Arrange | null>[]): Values {
  const arranged: Values = {};
  for (const [name, arrange] of fields) {
    arranged[name] = arrange ? arrange(value[name]) : value[name];
  }
  return arranged;
}

function withInner(value: Values, fields: readonly Named<Arrange>[]): Values {
  for (const [name, arrange] of fields) value[name] = arrange(value[name]);
  return value;
}

function isThere(value: unknown): value is Values {
  return value !== null && value !== undefined;
}

function innerTypeOf(type: GraphQLOutputType): GraphQLOutputType | undefined {
  return isListType(type) || isNonNullType(type) ? type.ofType : undefined;
}

type Values = { [name: string]: unknown };
type Named<Value> = readonly [name: string, value: Value];
