import { GraphQLError } from 'graphql';

/** What a refusal says beside its sentence. */
export type RefusalDetails = {
  readonly code?: string;
  /** Headers that the status asks for. */
  readonly headers?: { readonly [name: string]: string };
  readonly [extension: string]: unknown;
};

/** An error for a request that is no question, with the HTTP status that says so. Yoga reads `extensions.http` too. */
export function refusal(
  status: number,
  message: string,
  { headers = {}, ...details }: RefusalDetails = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_REQUEST', ...details, http: { status, headers } },
  });
}
