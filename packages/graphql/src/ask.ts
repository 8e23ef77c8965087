import type { DocumentNode, GraphQLError } from 'graphql';
import { getOperationAST, validate } from 'graphql';

import type { QuestionContext } from './context.ts';
import { execute } from './executing/execute.ts';
import { schema } from './schema.ts';

/** A document that knows the types of its answer and variables, as codegen's client preset makes them. */
export interface TypedDocument<Result, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Result;
}

const valid = new WeakSet<DocumentNode>();

/**
 * Answers a document in this process, by the same schema that serves HTTP.
 * @throws {Error} with every error of the answer, each with the place in the document it is about, or of our own fault
 */
export async function ask<Result, Variables>(
  context: QuestionContext,
  document: TypedDocument<Result, Variables>,
  variables: Variables | undefined,
): Promise<Result> {
  if (!valid.has(document)) {
    const errors = validate(schema, document);
    if (errors.length > 0) throw faulty(errors);
    valid.add(document);
  }
  const operation = getOperationAST(document);
  if (!operation) throw new Error('Ask by a document with one operation.');
  const executed = execute({
    document,
    operation,
    variables: { ...variables },
    context: { ...context },
  });
  if (executed.errors) throw faulty(executed.errors);
  if (executed.fault !== undefined) throw executed.fault;
  return JSON.parse(executed.json).data;
}

function faulty(errors: readonly GraphQLError[]): Error {
  const lines = errors.map(({ message, path }) =>
    path ? `${message} (${path.join('.')})` : message,
  );
  return new Error(`The API could not answer:\n${lines.join('\n')}`, { cause: errors[0] });
}
