import { GraphQLError } from 'graphql';

/** An error whose message tells the asker what to send instead. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
