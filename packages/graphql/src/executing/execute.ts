import type { OperationDefinitionNode } from 'graphql';

import { schema } from '../schema.ts';
import type { Execute } from './execution.ts';
import { interpret } from './interpret.ts';
import type { Program } from './program.ts';
import { createProgram } from './program.ts';

const programs = new WeakMap<OperationDefinitionNode, Program>();

/** Executes an operation of a valid document by the program made for it when it first came. */
export const execute: Execute = (execution) => {
  const { document, operation } = execution;
  let program = programs.get(operation);
  if (!program) {
    program = createProgram(schema, document, operation);
    programs.set(operation, program);
  }
  const { data, fault } = program(execution);
  if (data !== undefined) return { json: `{"data":${data}}` };
  const executed = interpret(execution);
  // Where graphql finds nothing wrong, something is wrong with the program.
  return executed.errors || fault === undefined ? executed : { ...executed, fault };
};
