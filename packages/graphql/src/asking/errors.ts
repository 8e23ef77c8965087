import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

/** What is told of errors that are ours: nothing that could give away how we run. */
const MASKED = 'Something went wrong on our side: the answer could not be worked out.';

/** Whether an error is the asker's to mend: one that we raised on purpose, and not a fault of ours. */
export function isAskersError(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError ? isAskersError(error.originalError) : true;
}

/** A fault of ours, as an error that goes to the asker without its words. */
export function internalError(fault: unknown): GraphQLError {
  const originalError = fault instanceof Error ? fault : new Error(String(fault));
  return new GraphQLError('', { originalError });
}

/** An error as the asker gets it, always with a code. Faults of ours keep their place and lose their words. */
export function formatError(error: GraphQLError, code: string): GraphQLFormattedError {
  if (isAskersError(error)) {
    const { http, ...extensions } = error.extensions;
    return { ...error.toJSON(), extensions: { code, ...extensions } };
  }
  const { path, locations } = error.toJSON();
  return {
    message: MASKED,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
