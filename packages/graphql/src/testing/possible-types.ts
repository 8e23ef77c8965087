import type { GraphQLSchema } from 'graphql';
import { isAbstractType } from 'graphql';

/** The types that each interface stands for, as clients with a cache want to be told. */
export function possibleTypesOf(schema: GraphQLSchema): { [name: string]: string[] } {
  return Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
}
