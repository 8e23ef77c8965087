import type { DocumentNode, OperationDefinitionNode } from 'graphql';

import { schema } from '../schema.ts';
import type { Arrange } from './arrange.ts';
import { createArrange } from './arrange.ts';
import type { Execute, Execution } from './execute.ts';
import { interpret } from './execute.ts';
import { NotFlat } from './flat-selection.ts';

type Compiler = typeof import('graphql-jit');

/** Gives the JSON of an answer; undefined where something is wrong with it. */
type Program = (execution: Execution) => { readonly json: string } | undefined;

let compiler: Compiler | undefined;

/**
 * Executes an operation as a program made for it. Making one takes longer than one answer, so an operation is
 * compiled when it comes for the second time; until the compiler is there, it is interpreted.
 * Needs a runtime that makes functions of text, which workerd does not.
 */
export function createCompiler(): Execute {
  const programs = new WeakMap<OperationDefinitionNode, Program | 'seen'>();
  return (execution) => {
    const { operation } = execution;
    let program = programs.get(operation);
    if (program === 'seen' && compiler) program = compile(execution, compiler);
    programs.set(operation, program ?? 'seen');
    if (!compiler) void loadCompiler();
    if (typeof program !== 'function') return interpret(execution);
    // What goes wrong is worded by graphql alone: its messages are the ones that are documented.
    return program(execution) ?? interpret(execution);
  };
}

/** Loads what compiles. It takes longer than everything else that is loaded, and the first answers need not wait. */
export async function loadCompiler(): Promise<void> {
  compiler ??= await import('graphql-jit');
}

function compile(
  { document, operation }: Execution,
  { compileQuery, isCompiledQuery }: Compiler,
): Program {
  const compiled = compileQuery(schema, document, operation.name?.value, {
    disablingCapturingStackErrors: true,
  });
  const arrange = arrangeFor(document, operation);
  if (!isCompiledQuery(compiled) || !arrange) return () => undefined;
  return ({ context, variables }) => {
    const result = compiled.query(undefined, context, variables);
    if (result instanceof Promise || result.errors) return undefined;
    return { json: JSON.stringify({ data: arrange(result.data) }) };
  };
}

function arrangeFor(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Arrange | undefined {
  try {
    return createArrange(schema, document, operation);
  } catch (error) {
    if (error instanceof NotFlat) return undefined;
    throw error;
  }
}
