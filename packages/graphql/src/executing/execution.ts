import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';

import type { QuestionContext } from '../context.ts';

/** What is executed: one operation of a document, with values for its variables. */
export type Execution = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: { readonly [name: string]: unknown };
  readonly context: QuestionContext;
};

/** The answer as JSON where there is nothing wrong with it, and otherwise what is. */
export type Executed =
  | {
      readonly json: string;
      /** A fault of ours, in spite of which there is an answer. */
      readonly fault?: unknown;
      readonly errors?: never;
    }
  | (ExecutionResult & { readonly errors: NonNullable<ExecutionResult['errors']> });

/** Executes an operation. Resolvers only read the record, which is in memory, so that nothing waits. */
export type Execute = (execution: Execution) => Executed;
