import type { DocumentNode, ExecutionResult } from 'graphql';
import { execute, validate } from 'graphql';

import type { Context } from './context.ts';
import { schema } from './schema.ts';

/** A document that knows the types of its answer and variables, as codegen's client preset makes them. */
export interface TypedDocument<Result, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Result;
}

const validated = new WeakSet<DocumentNode>();

/**
 * Answers a document in this process, by the same schema that serves HTTP.
 * @throws {Error} with every error of the answer, each with the place in the document it is about
 */
export async function ask<Result, Variables>(
  context: Context,
  document: TypedDocument<Result, Variables>,
  variables: Variables | undefined,
): Promise<Result> {
  if (!validated.has(document)) {
    throwAny(validate(schema, document));
    validated.add(document);
  }
  const { data, errors }: ExecutionResult = await execute({
    schema,
    document,
    contextValue: { ...context },
    variableValues: { ...variables },
  });
  throwAny(errors);
  return data as Result;
}

function throwAny(errors: ExecutionResult['errors']): void {
  if (!errors?.length) return;
  const lines = errors.map(({ message, path }) =>
    path ? `${message} (${path.join('.')})` : message,
  );
  throw new Error(`The API could not answer:\n${lines.join('\n')}`, { cause: errors[0] });
}
