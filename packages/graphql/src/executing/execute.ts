import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';

import type { QuestionContext } from '../context.ts';
import { schema } from '../schema.ts';
import { interpret } from './interpret.ts';
import type { Program } from './program.ts';
import { createProgram } from './program.ts';

/** What is executed: one operation of a document, with values for its variables. */
export type Execution = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: { readonly [name: string]: unknown };
  readonly context: QuestionContext;
};

/** The answer as JSON where there is nothing wrong with it, and otherwise what is. */
export type Executed =
  | { readonly json: string; readonly errors?: never }
  | (ExecutionResult & { readonly errors: NonNullable<ExecutionResult['errors']> });

/** Executes an operation. Resolvers only read the record, which is in memory, so that nothing waits. */
export type Execute = (execution: Execution) => Executed;

const programs = new WeakMap<OperationDefinitionNode, Program>();

/** Executes an operation of a valid document by the program made for it when it first came. */
export const execute: Execute = (execution) => {
  const { document, operation } = execution;
  let program = programs.get(operation);
  if (!program) {
    program = createProgram(schema, document, operation);
    programs.set(operation, program);
  }
  const data = program(execution);
  return data === undefined ? interpret(execution) : { json: `{"data":${data}}` };
};
