import type { GraphQLInputType, GraphQLSchema, VariableDefinitionNode } from 'graphql';
import { coerceInputValue, isNonNullType, typeFromAST, valueFromAST } from 'graphql';

import type { Asking } from './write.ts';

/** Reads what is sent for the variables of an operation. @throws {Error} where it does not fit */
type ReadVariables = (sent: Asking['variables']) => Asking['variables'];

/**
 * Makes what reads the variables of a valid operation: their types and defaults are looked up once.
 * https://spec.graphql.org/draft/#CoerceVariableValues()
 */
export function createReadVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] = [],
): ReadVariables {
  const variables = definitions.map(({ variable, type: typeNode, defaultValue }) => {
    const type = typeFromAST(schema, typeNode) as GraphQLInputType;
    return { name: variable.name.value, type, byDefault: valueFromAST(defaultValue, type) };
  });
  return (sent) => {
    const values: { [name: string]: unknown } = {};
    for (const { name, type, byDefault } of variables) {
      if (Object.hasOwn(sent, name)) values[name] = coerceInputValue(sent[name], type);
      else if (byDefault !== undefined) values[name] = byDefault;
      else if (isNonNullType(type)) throw new Error(`There is no $${name}.`);
    }
    return values;
  };
}
