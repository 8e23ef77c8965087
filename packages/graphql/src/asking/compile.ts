import type { OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

import { schema } from '../schema.ts';
import type { Execute, Execution } from './execute.ts';
import { interpret } from './execute.ts';

/**
 * Executes an operation as a program made for it. Making one takes longer than one answer, so an operation is
 * compiled when it comes for the second time. Needs a runtime that makes functions of text, which workerd does not.
 */
export function createCompiler(): Execute {
  const programs = new WeakMap<OperationDefinitionNode, CompiledQuery | 'seen' | 'impossible'>();
  return (execution) => {
    const { operation } = execution;
    let program = programs.get(operation);
    if (program === undefined) programs.set(operation, 'seen');
    if (program === 'seen') {
      program = compile(execution) ?? 'impossible';
      programs.set(operation, program);
    }
    if (typeof program !== 'object') return interpret(execution);
    // What goes wrong is worded by graphql alone: its messages are the ones that are documented.
    return run(program, execution) ?? interpret(execution);
  };
}

function compile({ document, operation }: Execution): CompiledQuery | undefined {
  const program = compileQuery(schema, document, operation.name?.value, {
    customJSONSerializer: true,
    disablingCapturingStackErrors: true,
  });
  return isCompiledQuery(program) ? program : undefined;
}

function run(
  program: CompiledQuery,
  { context, variables }: Execution,
): { json: string } | undefined {
  const result = program.query(undefined, context, variables);
  if (result instanceof Promise || result.errors) return undefined;
  return { json: program.stringify(result) };
}
