import type { DocumentNode, ExecutionResult } from 'graphql';
import { execute, validate } from 'graphql';

import type { Context } from './context.ts';
import { schema } from './schema.ts';

/** A document that knows the types of its answer and variables, as codegen's client preset makes them. */
export interface TypedDocument<Result, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Result;
}

/** From so many answers on, a program made for a document has given back the time it took to make. */
const WORTH_COMPILING = 20;

type Compiler = typeof import('graphql-jit');
type Program = (context: Context, variables: unknown) => ExecutionResult | undefined;

const asked = new WeakMap<DocumentNode, number>();
const programs = new WeakMap<DocumentNode, Program>();

/**
 * Answers a document in this process, by the same schema that serves HTTP.
 * @throws {Error} with every error of the answer, each with the place in the document it is about
 */
export async function ask<Result, Variables>(
  context: Context,
  document: TypedDocument<Result, Variables>,
  variables: Variables | undefined,
): Promise<Result> {
  const times = (asked.get(document) ?? 0) + 1;
  if (times === 1) throwAny(validate(schema, document));
  if (times === WORTH_COMPILING)
    programs.set(document, compile(document, await import('graphql-jit')));
  asked.set(document, times);
  const answer = programs.get(document)?.({ ...context }, { ...variables });
  const { data, errors } = answer ?? (await interpret(context, document, variables));
  throwAny(errors);
  return data as Result;
}

// Without an answer where it would have errors: those are worded by graphql alone.
function compile(document: DocumentNode, { compileQuery, isCompiledQuery }: Compiler): Program {
  const compiled = compileQuery(schema, document, '', { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return () => undefined;
  return (context, variables) => {
    const result = compiled.query(undefined, context, variables as { [name: string]: unknown });
    return result instanceof Promise || result.errors ? undefined : result;
  };
}

function interpret(context: Context, document: DocumentNode, variables: unknown) {
  return execute({
    schema,
    document,
    contextValue: { ...context },
    variableValues: { ...(variables as { [name: string]: unknown }) },
  });
}

function throwAny(errors: ExecutionResult['errors']): void {
  if (!errors?.length) return;
  const lines = errors.map(({ message, path }) =>
    path ? `${message} (${path.join('.')})` : message,
  );
  throw new Error(`The API could not answer:\n${lines.join('\n')}`, { cause: errors[0] });
}
