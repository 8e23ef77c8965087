import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql';

import { resolveInBranches } from './branches.ts';
import type { QuestionContext } from './context.ts';
import { enumWords } from './enum-words.ts';
import { urlScalar } from './schema/prose/url-scalar.ts';
import { resolvers } from './schema/resolvers.generated.ts';
import { dateScalar } from './schema/time/date-scalar.ts';
import { typeDefs } from './schema/typeDefs.generated.ts';

/** The schema with its resolvers. It holds no record: that comes with each question, as its context. */
export const schema: GraphQLSchema = resolveInBranches(
  makeExecutableSchema<QuestionContext>({
    typeDefs,
    resolvers: { ...resolvers, ...enumWords(typeDefs), Date: dateScalar, URL: urlScalar },
    // Codegen has checked the text. Checking it again would be half of the time this takes.
    assumeValid: true,
    assumeValidSDL: true,
  }),
);

/** The whole schema as text: Query first, then every type in alphabetical order. What schema.graphql holds. */
export function printedSchema(): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort(inOrder);
  return `${types.map(printType).join('\n\n')}\n`;
}

function inOrder(left: GraphQLNamedType, right: GraphQLNamedType): number {
  const rank = ({ name }: GraphQLNamedType) => (name === 'Query' ? 0 : 1);
  return rank(left) - rank(right) || (left.name < right.name ? -1 : 1);
}
